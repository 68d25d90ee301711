import type { Lang } from '#domain/scenario/model.ts';
import { isFunctionWord } from '#domain/search/function-words.ts';
import { stem } from '#domain/search/stem.ts';
import { synonymsOf } from '#domain/search/synonyms.ts';
import type { Feature } from './features.ts';
import type { Sentence } from './scope.ts';
import { fold, type Token, tokens } from './tokens.ts';

/** What the person wrote, and the stems that an author lists for it. */
export interface Complaint {
  readonly post: string;
  readonly words?: readonly string[];
}

const LONG_ENOUGH = 3;
/** Words of any complaint: sharing them says nothing of this one. */
const WORN: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    'client cliente merci bonjour probleme message avis commentaire page service demande question reponse repond personne gens monde honte scandale dire fois chose vraiment jamais toujours encore'
      .split(' ')
      .map((word) => stem(word, 'fr')),
  ),
  en: new Set(
    'customer thank thanks hello problem issue message review comment page service request question answer reply people person shame disgrace really never always still thing time experience'
      .split(' ')
      .map((word) => stem(word, 'en')),
  ),
};

/** Two of the author's words are enough: nobody writes them by chance. */
export const LISTED_ENOUGH = 2;

/** The words of the author's list that a reply holds, each once, with their place. A figure is met whole, a word by its beginning. */
export function listedIn(all: readonly Token[], words: readonly string[]): { from: number; to: number }[] {
  const said = all.filter(({ kind }) => kind !== 'sign' && kind !== 'emoji');
  const begins = (form: string, part: string) => (/^\d+$/.test(part) ? form === part : form.startsWith(part));
  return words.flatMap((word) => {
    const parts = fold(word).split(' ');
    const at = said.findIndex((_, index) =>
      parts.every((part, ahead) => begins(said[index + ahead]?.form ?? '', part)),
    );
    const [first, last] = [said[at], said[at + parts.length - 1]];
    return first && last ? [{ from: first.start, to: last.end }] : [];
  });
}

/** What a sentence has in common with the complaint, as traits with their place. */
export function likeness(sentence: Sentence, complaint: Complaint, lang: Lang): Feature[] {
  const posted = tokens(complaint.post, lang).filter((token) => tells(token, lang));
  const theirs = new Set(posted.map((token) => rootOf(token, lang)));
  const others = new Set(
    [...theirs].flatMap((root) => [...synonymsOf(root, lang)].map((word) => stem(fold(word), lang))),
  );
  const shown = new Set(posted.map((token) => token.form));
  const starts = new Set([...theirs].filter((root) => root.length > 4).map((root) => root.slice(0, 5)));
  const found: Feature[] = [];
  const roots = new Set<string>();
  let near = 0;
  let figures = 0;
  let telling = 0;
  const add = (name: string, { start, end }: Token) => found.push({ name, from: start, to: end });
  let last = '';
  for (const { token, quoted } of sentence.said) {
    if (!tells(token, lang)) continue;
    telling += 1;
    const root = rootOf(token, lang);
    if (token.kind !== 'word' || /^\d/.test(root)) {
      if (theirs.has(root) && (token.kind === 'word' || token.kind === 'number' || shown.has(token.form))) {
        figures += 1;
        add('s:figure', token);
      }
    } else if (theirs.has(root)) {
      if (!roots.has(root)) add(quoted ? 's:quoted' : 's:shared', token);
      if (theirs.has(last)) add('s:pair', token);
      roots.add(root);
    } else if (starts.has(root.slice(0, 5)) || others.has(root)) {
      near += 1;
      add('s:near', token);
    }
    last = root;
  }
  const [whole] = sentence.said;
  if (whole) {
    add(`s:roots${Math.min(roots.size, 4)}`, whole.token);
    add(`s:near${Math.min(near, 3)}`, whole.token);
    add(`s:figures${Math.min(figures, 2)}`, whole.token);
    add(`s:all${Math.min(roots.size + near + figures, 6)}`, whole.token);
    add(`s:part${telling === 0 ? 0 : Math.floor((4 * (roots.size + near + figures)) / telling)}`, whole.token);
  }
  return found;
}

function tells(token: Token, lang: Lang): boolean {
  if (token.kind === 'sign' || token.kind === 'emoji') return false;
  if (token.kind !== 'word') return true;
  if (Number(FIGURES[lang].get(token.form) ?? 0) > 1) return true;
  return (
    token.form.length >= LONG_ENOUGH && !isFunctionWord(token.form, lang) && !WORN[lang].has(stem(token.form, lang))
  );
}

/** « quatre » and "four" are 4. */
const FIGURES: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  fr: counted('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  en: counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
};

function counted(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((word, index) => [word, String(index)]));
}

function rootOf({ kind, form }: Token, lang: Lang): string {
  if (kind === 'word') return FIGURES[lang].get(form) ?? stem(form, lang);
  return kind === 'number' ? form : kind;
}
