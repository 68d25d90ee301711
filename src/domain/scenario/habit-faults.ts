import type { Act } from './acts.ts';
import type { Fault } from './faults.ts';
import type { Lang, Move, Scenario, Scene, Words } from './model.ts';

/** What a coach would object to in a text: a blocker, a blame, an insult. Nothing when it has nothing to object. */
export type Objections = (text: string, lang: Lang) => readonly string[];
type AllWords = Readonly<Partial<Record<Lang, Words>>>;

/**
 * Habits of a file that give its right moves away. A move that follows its rule may come first in half of the scenes at
 * most, and be the longest in seven of ten: above that, the eye decides. Fewer than three scenes prove nothing.
 */
const MOST = { first: 0.5, longest: 0.7 } as const;
const FEWEST = 3;

/** Acts that nobody takes for good manners: a blocker (personal data, threat, bargain), a blame, an insult. */
const RUDE: readonly Act[] = ['disclose', 'threaten', 'bargain', 'blame', 'mock'];

export function habitFaults(story: Scenario, words: AllWords, objections: Objections = () => []): readonly Fault[] {
  const choices = story.scenes.filter(({ moves }) => Object.keys(moves).length > 1);
  return [
    ...alwaysFirst(choices),
    ...story.languages.flatMap((lang) => alwaysLongest(choices, words[lang])),
    ...choices
      .filter((scene) => isOnlyPoliteOne(scene, (letter) => isRudeIn(scene, letter, words, objections)))
      .map(onlyPoliteOne),
  ];
}

function alwaysFirst(choices: readonly Scene[]): readonly Fault[] {
  const found = choices.filter(({ moves }) => Object.values(moves)[0]?.rule.followed).length;
  if (choices.length < FEWEST || found / choices.length <= MOST.first) return [];
  return [
    {
      ...{ code: 'always-first', path: 'scenes' },
      fr: `Le premier geste est le bon dans ${found} scènes sur ${choices.length} : changez l’ordre de quelques-unes. L’ordre est libre, les lettres ne changent pas.`,
      en: `The first move is the right one in ${found} scenes of ${choices.length}: change the order in some. Order is free; letters do not change.`,
    },
  ];
}

function alwaysLongest(choices: readonly Scene[], words: Words | undefined): readonly Fault[] {
  if (words === undefined) return [];
  const length = ({ id }: Scene, letter: string) => {
    const told = words.scenes[id]?.moves[letter];
    return (told?.say ?? told?.label ?? '').length;
  };
  const isRight = (scene: Scene) => {
    const letters = Object.keys(scene.moves);
    const longest = letters.reduce((a, b) => (length(scene, b) > length(scene, a) ? b : a));
    return scene.moves[longest]?.rule.followed ?? false;
  };
  const found = choices.filter(isRight).length;
  if (choices.length < FEWEST || found / choices.length <= MOST.longest) return [];
  return [
    {
      ...{ code: 'always-longest', path: 'scenes', lang: words.lang },
      fr: `Le geste le plus long est le bon dans ${found} scènes sur ${choices.length} : raccourcissez-le, ou étoffez une erreur.`,
      en: `The longest move is the right one in ${found} scenes of ${choices.length}: shorten it, or fill out a mistake.`,
    },
  ];
}

function isOnlyPoliteOne({ moves }: Scene, isRude: (letter: string) => boolean): boolean {
  const letters = Object.keys(moves);
  const wrong = letters.filter((letter) => !moves[letter]?.rule.followed);
  return wrong.length > 0 && wrong.length < letters.length && wrong.every(isRude);
}

function isRudeIn({ id, moves }: Scene, letter: string, words: AllWords, objections: Objections): boolean {
  const acts: readonly string[] = (moves[letter] as Move).does;
  const said = Object.values(words).map((each) => [each.lang, each.scenes[id]?.moves[letter]?.say] as const);
  return (
    RUDE.some((act) => acts.includes(act)) ||
    said.some(([lang, say]) => say !== undefined && objections(say, lang).length > 0)
  );
}

function onlyPoliteOne({ id }: Scene): Fault {
  return {
    ...{ code: 'only-polite-one', path: `scenes.${id}` },
    fr: 'Ici toutes les erreurs menacent, accusent, se moquent, marchandent ou dévoilent : le bon geste est le seul poli. Ajoutez une erreur courtoise.',
    en: 'Here every mistake threatens, blames, mocks, bargains or discloses: the right move is the only polite one. Add a courteous mistake.',
  };
}
