import type { Lang } from '#i18n/lookup.ts';
import type { Findings } from './found.ts';
import { saidOfSorting } from './said.ts';
import type { GatherWords } from './words.ts';

interface SortingProps {
  readonly found: Findings;
  readonly words: GatherWords;
  readonly lang: Lang;
}

/** How well the group, taken as one, tells what is to be taken up. */
export function Sorting({ found, words, lang }: SortingProps) {
  const [counts, said, ...figures] = saidOfSorting(found.sorting, words, lang);
  if (!counts) return null;
  return (
    <section aria-labelledby="gather-posts">
      <h2 id="gather-posts">{words.postsTitle}</h2>
      {said && (
        <p>
          <b>{said}</b>
        </p>
      )}
      <p>{counts}</p>
      {figures.length > 0 && (
        <details className="gather-fold">
          <summary>{words.how}</summary>
          {figures.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
    </section>
  );
}
