import { useEffect, useState } from 'react';
import type { CourseAddresses } from '#browser/course-pages.ts';
import { fragment, onFragment, setFragment } from '#browser/fragment.ts';
import { fetchKits } from '#browser/kits.ts';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { documentRecord } from '#domain/progress/state.ts';
import { COMPOSED, caseOf, composed, fragmentOf, type Kits, type Wanted, wantedBy } from '#domain/workshop/chosen.ts';
import type { Kit } from '#domain/workshop/kit.ts';
import type { Session } from '#domain/workshop/session.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { LengthWords } from '../compose/lengths.ts';
import type { CaseData } from '../simulator/case-context.ts';
import { Choose } from './Choose.tsx';
import { Prepare } from './Prepare.tsx';
import { Replace } from './Replace.tsx';
import { savedSession } from './use-workshop.ts';
import type { StageWords } from './words.ts';
import './choose.css';
import './desk-top.css';
import './desk.css';
import './desk-layout.css';

export interface PresenterProps {
  readonly words: StageWords;
  readonly lang: Lang;
  readonly addresses: CourseAddresses;
  /** How a kit's length is said, as in the list of workshops. */
  readonly lengths: LengthWords;
  /** Pages that it leads to. */
  readonly links: Readonly<
    Record<'projector' | 'workshops' | 'compose' | 'case' | 'report' | 'device' | 'worker', string>
  >;
  readonly lessons: Readonly<Record<string, string>>;
  /** For cases made on the device, which name rules by their id. */
  readonly rules: CaseData['rules'];
  readonly cases: readonly { readonly id: string; readonly title: string }[];
}

/** The presenter's window: choose a workshop, bring what it needs, then run it. */
export function Presenter(props: PresenterProps) {
  const { words, addresses } = props;
  const [kits, setKits] = useState<Kits | 'failed'>();
  const [wanted, setWanted] = useState<Wanted | undefined>(() => wantedBy(fragment()));
  /** The learner asked to begin again, or to put another workshop in the place of the one in hand. */
  const [fresh, setFresh] = useState(false);
  /** Whether what is shown was asked for by a click. */
  const [came, setCame] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a round
  useEffect(() => {
    setKits(undefined);
    fetchKits(addresses.kits).then(setKits, () => setKits('failed'));
  }, [round]);
  useEffect(() => onFragment(() => setWanted(wantedBy(fragment()))), []);

  function choose(id: string | undefined, anew = false) {
    setFragment(id === undefined ? '' : fragmentOf(id));
    setFresh(anew);
    setCame(true);
    setWanted(id === undefined ? undefined : wantedBy(fragmentOf(id)));
  }
  if (kits === undefined)
    return (
      <p role="status" className="soft">
        {words.kitsLoading}
      </p>
    );
  if (kits === 'failed')
    return (
      <div role="status">
        <p className="notice">{words.kitsFailed}</p>
        <button type="button" className="button-quiet" onClick={() => setRound((count) => count + 1)}>
          {words.tryAgain}
        </button>
      </div>
    );
  const known = { ...kits, composed: composedKit(kits, words) };
  const id = wanted && ('kit' in wanted ? wanted.kit : `case:${wanted.case}`);
  const kit = id === undefined ? undefined : kitNamed(id, known);
  const saved = savedSession();
  if (id === undefined || (!kit && caseOf(id) === undefined))
    return <Choose {...props} kits={known} saved={saved} {...{ choose, came }} unknown={id !== undefined} />;
  if (!fresh && inHand(saved) && saved?.kit !== id)
    return <Replace {...{ words, saved, came }} replace={() => choose(id, true)} keep={() => choose(saved?.kit)} />;
  const found = !fresh && saved?.kit === id && (inHand(saved) || saved.day === today()) ? saved : undefined;
  return (
    <Prepare
      key={`${id}${fresh}`}
      {...props}
      kit={kit}
      id={id}
      saved={found}
      came={came}
      leave={() => choose(undefined)}
      restart={() => choose(id, true)}
    />
  );
}

export type KnownKits = Kits & { readonly composed: Kit | undefined };

function composedKit(kits: Kits, words: StageWords): Kit | undefined {
  return composed(documentRecord(progressStore().state(), 'workshop', COMPOSED)?.value, kits, words.composedUntitled);
}
const kitNamed = (id: string, kits: KnownKits): Kit | undefined =>
  id === COMPOSED ? kits.composed : kits.kits.find((kit) => kit.id === id);
/** Begun and not ended. */
const inHand = (session: Session | undefined) =>
  session != null && session.startedAt !== null && session.endedAt === null;
