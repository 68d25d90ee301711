/** Says where the content is not set as it should be, in either language. */
import type { Fault } from './fault.ts';
import type { Lang } from './model.ts';
import { lineAt, type Passage } from './prose.ts';
import { type TypographyRule, typographyRules } from './typography-rules.ts';

const quotes = { fr: { open: '«', close: '»' }, en: { open: '“', close: '”' } } as const;
const address = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/g;

export function checkTypography(prose: readonly Passage[]): readonly Fault[] {
  return prose.flatMap((passage) => {
    const text = passage.text.replace(address, masked);
    const ours = text.replace(quotations(passage.lang), masked);
    return typographyRules
      .filter((rule) => !rule.lang || rule.lang === passage.lang)
      .flatMap((rule) =>
        places(rule, rule.ours ? ours : text, passage.lang).map(({ at, found }) => ({
          file: passage.file,
          line: lineAt(passage, at),
          fr: rule.fr(found),
          en: rule.en(found),
        })),
      );
  });
}

function places({ wrong }: TypographyRule, text: string, lang: Lang): { at: number; found: string }[] {
  if (wrong === 'pairs') return unpaired(text, quotes[lang]).map((at) => ({ at, found: '' }));
  return [...text.matchAll(wrong)].map((match) => ({ at: match.index, found: match[0].trim() }));
}

/** One may hold another. An unclosed quotation runs to the end: it is one fault, not one for each mark in it. */
function quotations(lang: Lang): RegExp {
  const { open, close } = quotes[lang];
  const plain = `[^${open}${close}]`;
  return new RegExp(`${open}(?:${plain}|${open}${plain}*${close})*(?:${close}|$)`, 'g');
}

/** Same length and same lines, without its words. */
function masked(text: string): string {
  return text.replace(/[^\n]/g, '_');
}

function unpaired(text: string, { open, close }: { open: string; close: string }): readonly number[] {
  const alone: number[] = [];
  const opened: number[] = [];
  for (const { 0: mark, index } of text.matchAll(new RegExp(`[${open}${close}]`, 'g'))) {
    if (mark === open) opened.push(index);
    else if (opened.pop() === undefined) alone.push(index);
  }
  return [...alone, ...opened];
}
