import { type CalendarRemark, type Month, readCalendar } from '#domain/document/calendar.ts';
import { type Draft, entryOf, isField, rowsOf } from '#domain/document/draft.ts';
import { numbersIn, readPromise } from '#domain/document/figures.ts';
import { fill } from '#i18n/lookup.ts';
import type { Screen } from './screen.ts';

/** What the page works out from the document: sentences, never a verdict. */
export function Reading(screen: Screen) {
  const { draft, words } = screen;
  const sentences = { calendar: calendarSentences, promise: promiseSentences };
  const { reading } = draft.template;
  if (!reading) return null;
  return (
    <section className="doc-reading no-print" aria-labelledby="doc-reading">
      <h3 id="doc-reading">{words.readingTitle}</h3>
      <ul>
        {sentences[reading](screen).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function promiseSentences({ draft, words, speech }: Screen): string[] {
  const promise = numbersIn(textOf(draft, 'promesse'))[0];
  const read = readPromise(promise, numbersIn(textOf(draft, 'delais')));
  if (!read || promise === undefined) return [words.promiseNone];
  const { count, held, median, worst, keeps, tenable } = read;
  const said = { promise, median, worst, tenable };
  const shown = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, speech.number(value)]));
  return [
    fill(words.promiseHeld, { count, held, ...shown }),
    ...(median > promise ? [words.promiseMedian] : []),
    keeps ? words.promiseKeeps : fill(words.promiseShort, shown),
    ...(count < 10 ? [words.promiseFew] : []),
  ];
}

function calendarSentences({ draft, words }: Screen): string[] {
  const month = monthOf(draft);
  if (!month.posts.some(({ quoi = '' }) => quoi.trim() !== '')) return [words.calendarEmpty];
  const remarks = readCalendar(month).map((remark) => calendarSentence(remark, words));
  return remarks.length > 0 ? remarks : [words.calendarFine];
}

function calendarSentence(remark: CalendarRemark, words: Screen['words']): string {
  switch (remark.about) {
    case 'promotion':
      return fill(words.calendarPromotion, { count: remark.count, total: remark.total });
    case 'silent':
      return fill(words.calendarSilent, { post: remark.post, why: remark.why && ` (${remark.why})` });
    case 'together':
      return fill(words.calendarTogether, { one: remark.posts[0], other: remark.posts[1] });
    default: {
      const sentence = {
        absent: words.calendarAbsent,
        undated: words.calendarUndated,
        elsewhere: words.calendarElsewhere,
        text: words.calendarText,
        alone: words.calendarAlone,
      }[remark.about];
      return fill(sentence, { list: namesOf(remark.posts, words) });
    }
  }
}

/** All of them, or two and how many others. */
function namesOf(posts: readonly string[], { calendarMore, calendarQuoted }: Screen['words']): string {
  const named = posts.slice(0, posts.length > 3 ? 2 : 3).map((post) => fill(calendarQuoted, { post }));
  const others = posts.length - named.length;
  return [...named, ...(others > 0 ? [fill(calendarMore, { count: others })] : [])].join(', ');
}

/** The parts that a calendar names: `mois`, `publications`, `silence`. */
export function monthOf(draft: Draft): Month {
  const rows = (id: string) => {
    const part = draft.template.parts.find((one) => one.id === id);
    return part?.kind === 'table' ? rowsOf(draft, part) : [];
  };
  return { month: textOf(draft, 'mois'), posts: rows('publications'), silent: rows('silence') };
}

function textOf(draft: Draft, id: string): string {
  const part = draft.template.parts.find((one) => one.id === id);
  return part && (isField(part) || part.kind === 'figures') ? entryOf(draft, part).text : '';
}
