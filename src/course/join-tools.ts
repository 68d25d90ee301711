/** The tools of the toolbox, languages together; and what is wrong in them beyond their shape. */
import type { ToolSource, ToolTranslation } from '#schemas/tool.ts';
import type { Fault } from './fault.ts';
import { missing } from './lesson-checks.ts';
import type { Content, Entry } from './load.ts';
import type { In } from './model.ts';
import { templateFaults } from './tool-template.ts';

type ToolEntry = Entry<ToolSource, ToolTranslation>;
/** A tool in one language, ready for its page: for a document, its template. */
export interface ToolIn {
  readonly title: string;
  readonly summary: string;
  readonly also: readonly string[];
}
export interface Tool {
  readonly id: string;
  readonly kind: ToolSource['kind'];
  readonly order: number;
  readonly lessons: readonly string[];
  readonly rules: readonly string[];
  /** As read: what the page of this kind takes its own data from. */
  readonly source: ToolSource;
  readonly translation: ToolTranslation | undefined;
  readonly words: In<ToolIn>;
}

export function joinTools(entries: readonly ToolEntry[]): Tool[] {
  return entries
    .map(({ id, source, translation }): Tool => {
      const { kind, order, lessons, rules } = source;
      return {
        ...{ id, kind, order, lessons, rules, source, translation },
        words: { fr: wordsOf(source), en: translation && wordsOf(translation) },
      };
    })
    .sort((one, two) => one.order - two.order);
}
const wordsOf = ({ title, summary, also }: ToolIn): ToolIn => ({ title, summary, also });

export function checkTools(content: Content): Fault[] {
  return content.tools.flatMap((entry) => {
    const { file, source, translation, lineOf } = entry;
    const unknown = (collection: 'lessons' | 'rules', kind: readonly [string, string]) =>
      source[collection].flatMap((id, index) =>
        content.has(collection, id) ? [] : [missing(file, lineOf([collection, index]), kind, id)],
      );
    const english = { file: file.replace('.yaml', '.en.yaml'), line: 1 };
    return [
      ...unknown('lessons', ['La leçon', 'The lesson']),
      ...unknown('rules', ['La règle', 'The rule']),
      ...(translation && translation.kind !== source.kind
        ? [
            {
              ...english,
              fr: `La traduction est d’un autre genre (« ${translation.kind} ») que sa source (« ${source.kind} »).`,
              en: `The translation is of another kind ("${translation.kind}") than its source ("${source.kind}").`,
            },
          ]
        : templateFaults(entry)),
    ];
  });
}
