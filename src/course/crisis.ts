/** The crisis file, as its pages take it: lists in the page's language, texts to publish in both. */
import { minuteOfHour } from '#domain/crisis/clock.ts';
import { fix, fixDeep } from '#i18n/french.ts';
import type { CrisisFile } from '#schemas/crisis.ts';
import { theCourse } from './course.ts';
import { allLanguages, type Lang } from './model.ts';

type Pair = { readonly fr: string; readonly en: string };

export function crisisIn(lang: Lang) {
  const file = theCourse().crisis;
  const say = (pair: Pair) => fix[lang](pair[lang]);
  return {
    reviewed: file.reviewed,
    windows: file.windows.map(({ from, until, items }) => ({
      ...{ from, until },
      items: Object.entries(items).map(([id, pair]) => ({ id, says: say(pair) })),
    })),
    first: file.first,
    rhythm: { ...file.rhythm, daily: file.rhythm.daily.map((hour) => minuteOfHour(hour) ?? 0) },
    blanks: Object.fromEntries(
      Object.entries(file.blanks).map(([id, { kind, label, hint, company, caution }]) => [
        id,
        {
          ...{ kind, label: fixed(label) },
          ...(hint && { hint: fixed(hint) }),
          ...(company && { company }),
          ...(caution && { caution: say(caution) }),
        },
      ]),
    ),
    ifs: Object.fromEntries(Object.entries(file.ifs).map(([id, pair]) => [id, say(pair)])),
    statements: statementsIn(file.statements, say),
    endings: statementsIn(file.endings, say),
    ready: {
      pages: Object.entries(file.ready.pages).map(([id, pair]) => ({ id, says: say(pair) })),
      publics: file.ready.publics.map(say),
    },
  };
}

/** Each language with its own typography, whatever the page's. */
const fixed = (pair: Pair): Pair => ({ fr: fix.fr(pair.fr), en: fix.en(pair.en) });

function statementsIn(statements: CrisisFile['statements'], say: (pair: Pair) => string) {
  return Object.entries(statements).map(([id, { name, parts, cautions }]) => ({
    ...{ id, name: say(name), cautions: cautions.map(say) },
    parts: Object.fromEntries(
      allLanguages.map((lang) => [
        lang,
        parts.map((part) => ({ says: fixDeep(part[lang], lang), ...(part.when && { when: part.when }) })),
      ]),
    ) as Record<Lang, { says: string; when?: string }[]>,
  }));
}
