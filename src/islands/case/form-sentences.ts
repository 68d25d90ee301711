import type { Checked } from '#domain/own-case/check.ts';
import { STEPS, stepOf } from '#domain/own-case/steps.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import type { Note, OwnCaseWords } from './own-case-data.ts';

/**
 * The linter speaks to whoever writes a file, and names its keys: « to », "when", `scenes.scene-1.ask`. Here its sentences
 * are the same, with the names of the fields in place of the keys.
 */
export function inFormWords(sentence: string, words: OwnCaseWords): string {
  const names = labels(words);
  const inside = (key: string) =>
    names[
      key
        .trim()
        .split('.')
        .findLast((part) => !/^\d+$/.test(part)) ?? ''
    ];
  return sentence
    .replace(/« ?([\w.: -]+?) ?»/g, (whole, key: string) => (inside(key) ? `«\u00a0${inside(key)}\u00a0»` : whole))
    .replace(/"([\w.: -]+)"/g, (whole, key: string) => (inside(key) ? `“${inside(key)}”` : whole))
    .replace(/\((knows …|[a-z]+: true|why)\)/g, (whole, key: string) => {
      const name = names[key.split(' ')[0] === 'knows' ? 'knows' : key];
      return name ? `(${name})` : whole;
    });
}

/** Every remark of a check, beside the field that it is about, in the order of the steps. */
export function notesOf({ faults, missing }: Checked, words: OwnCaseWords, lang: Lang): readonly Note[] {
  const lacks = missing.map(
    ({ what, path }): Note => ({ path: fieldOf(path), text: words[`missing_${what}`], code: 'missing', isBlank: true }),
  );
  const found = faults.map((fault): Note => {
    const { code } = fault;
    const path = fieldOf(fault.path);
    // « Il manque des mots en français » is for who translates: here the field is there, and empty.
    if (code === 'missing-words' || code === 'no-coaching')
      return { path, code, text: fill(words.stillBlank, { field: labelOf(path, words) }), isBlank: true };
    return { path, code, text: inFormWords(fault[lang], words), isBlank: false };
  });
  const order = ({ path }: Note) => STEPS.indexOf(stepOf(path));
  return [...lacks, ...found].sort((a, b) => order(a) - order(b));
}

/** The label of the field of a path; a place in a list is a message. */
function labelOf(path: string, words: OwnCaseWords): string {
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  const own: Readonly<Record<string, string>> = {
    'facts text': words.field_fact,
    'promises text': words.field_promise,
    'asks who': words.field_askWho,
    'endings title': words.field_endingTitle,
    'endings text': words.field_endingText,
  };
  return own[`${parts[0]} ${last}`] ?? (/^\d+$/.test(last) ? words.field_text : (labels(words)[last] ?? last));
}

/** A path of the file, as the form has fields: a branch of a condition is that condition, a trait of a post is that post. */
export function fieldOf(path: string): string {
  return path
    .replace(/(\.when)\..*$/, '$1')
    .replace(/((?:opening|shows)\.\d+)\..*$/, '$1')
    .replace(/^(lessons|people|places)\.\d+$/, '$1')
    .replace(/^languages$/, 'title');
}

function labels(words: OwnCaseWords): Readonly<Record<string, string | undefined>> {
  return {
    to: words.field_leadsTo,
    when: words.field_when,
    any: words.anyOf,
    lapses: words.field_lapses,
    tells: words.field_tells,
    does: words.field_does,
    shows: words.field_shows,
    opening: words.openingPosts,
    promises: words.field_promises,
    keeps: words.field_keeps,
    say: words.field_say,
    label: words.field_label,
    why: words.field_why,
    ask: words.field_ask,
    text: words.field_text,
    name: words.field_name,
    who: words.field_who,
    title: words.field_title,
    summary: words.field_summary,
    fiction: words.field_fiction,
    you: words.field_you,
    hours: words.field_hours,
    lessons: words.field_lessons,
    fair: words.rank_fair,
    knows: words.atom_knows,
    'you: true': words.role_you,
    'useless: true': words.worth_useless,
    'overturns: true': words.worth_overturns,
  };
}
