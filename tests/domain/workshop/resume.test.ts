import { describe, expect, it } from 'vitest';
import { caseAlone, composed, fragmentOf, wantedBy } from '#domain/workshop/chosen.ts';
import { readSession, resume } from '#domain/workshop/resume.ts';
import { stopsOf } from '#domain/workshop/stops.ts';
import { summaryOf } from '#domain/workshop/summary.ts';
import { aKit, aStep, MINUTE, NINE, opened, played, theMaterial, theSteps } from '../../support/workshop.ts';

const held = opened();
const begun = played(
  held,
  [0, { do: 'begin' }],
  [1, { do: 'next' }],
  [2, { do: 'vote', under: 'dire/vote', options: 2, act: { do: 'count', option: 0, count: 7 } }],
  [3, { do: 'vote', under: 'dire/vote', options: 2, act: { do: 'close' } }],
  [4, { do: 'note', step: 'dire', text: 'Sept oui' }],
  [12, { do: 'step', to: 'trier' }],
);
const onto = (steps: typeof theSteps) => {
  const kit = aKit(steps);
  return resume(begun, kit, stopsOf(kit, theMaterial), theMaterial);
};

describe('a session found again', () => {
  it('stands where it was on the workshop it knew', () => {
    expect(onto(theSteps)).toEqual({ session: begun, changed: false });
  });

  it('stands at the beginning of its step when its screen is gone', () => {
    const steps = [theSteps[0], aStep('trier', 20, [{ kind: 'sort', posts: ['x2'] }]), theSteps[2]].flatMap(
      (one) => one ?? [],
    );
    expect(onto(steps)).toMatchObject({ changed: true, session: { at: 'trier/sort:x2', votes: begun.votes } });
  });

  it('goes to the first step that is not over when its step is gone, and keeps votes and notes', () => {
    const { session, changed } = onto([theSteps[0], aStep('neuf', 15), theSteps[2]].flatMap((one) => one ?? []));
    expect(changed).toBe(true);
    expect(session.at).toBe('neuf/words');
    expect(session.notes).toEqual({ dire: 'Sept oui' });
    expect(session.ends.neuf).toBe(NINE + 25 * MINUTE);
  });

  it.each([undefined, null, [], 'x', {}, { ...begun, n: 'deux' }, { ...begun, steps: undefined }, { ...begun, at: 3 }])(
    'is none when what was kept is no session (%#)',
    (value) => expect(readSession(value)).toBeUndefined(),
  );

  it('leaves out the parts that make no sense, and keeps the rest', () => {
    const damaged = {
      ...begun,
      votes: { a: 3, b: { phase: 'open', first: ['x'] }, ...begun.votes },
      ends: { dire: 'midi' },
      log: [1],
      people: 'x',
    };
    const read = readSession(damaged);
    expect(read?.votes['dire/vote']).toEqual(begun.votes['dire/vote']);
    expect(read).toMatchObject({ ends: {}, log: [], people: null, notes: begun.notes });
  });
});

describe('what a session leaves for the report', () => {
  it('holds the steps entered with their real minutes, the votes that counted hands, and the notes', () => {
    const ended = played({ ...held, session: begun }, [30, { do: 'end' }]);
    const asked = () => ({ question: 'Oui ou non ?', options: ['Oui', 'Non'] });
    expect(summaryOf(ended, held.stops, theMaterial, asked, NINE + 99 * MINUTE)).toEqual({
      ...{ kit: 'essai', title: 'Essai', day: '2026-11-25', ended: true, games: [] },
      steps: [
        { id: 'dire', title: 'Titre dire', minutes: 10, real: 12 },
        { id: 'trier', title: 'Titre trier', minutes: 20, real: 18 },
      ],
      votes: [{ step: 'Titre dire', question: 'Oui ou non ?', options: ['Oui', 'Non'], first: [7, 0] }],
      notes: [{ step: 'Titre dire', text: 'Sept oui' }],
    });
  });
});

describe('the workshop to run', () => {
  it('is named by the address, and names it', () => {
    expect(wantedBy('#kit=premiers-secours')).toEqual({ kit: 'premiers-secours' });
    expect(wantedBy('#case=local-1')).toEqual({ case: 'local-1' });
    expect(wantedBy('')).toBeUndefined();
    expect([fragmentOf('atelier'), fragmentOf('case:rat')]).toEqual(['#kit=atelier', '#case=rat']);
  });

  it('may be the one composed here: activities that are gone are left out, and none twice', () => {
    const activity = { ...aStep('dire', 0), place: 'opening', minutes: { usual: 7, least: 5, most: 9 } };
    const kits = { kits: [], activities: [activity as never] };
    const steps = [{ activity: 'dire' }, { activity: 'gone', minutes: 5 }, { activity: 'dire', minutes: 9 }];
    expect(composed({ title: ' ', steps }, kits, 'Sans titre')).toMatchObject({
      title: 'Sans titre',
      steps: [{ id: 'dire', minutes: 7 }],
    });
    expect(composed({ steps: [] }, kits, '')).toBeUndefined();
    expect(composed(undefined, kits, '')).toBeUndefined();
  });

  it('may be a case alone: read, then played for twice its minutes', () => {
    const words = { opening: 'Lire', openingDoes: '', play: 'Jouer', playDoes: '' };
    expect(caseAlone('rat', 'Le rat', 15, words).steps.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['lire', 5],
      ['jouer', 30],
    ]);
  });
});
