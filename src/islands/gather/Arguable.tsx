import { Bars } from './Bars.tsx';
import type { Findings } from './found.ts';
import type { GatherWords } from './words.ts';

const kinds = { question: 'kind_question', scene: 'kind_scene', post: 'kind_post' } as const;
const oursOf = { question: 'ours', scene: undefined, post: 'oursPost' } as const;

/** Where the room is most worth its while to argue, and how that was reckoned. */
export function Arguable({ found, words }: { readonly found: Findings; readonly words: GatherWords }) {
  return (
    <section aria-labelledby="gather-argue">
      <h2 id="gather-argue">{words.argueTitle}</h2>
      <p>{found.arguable.length > 0 ? words.argueWhy : words.argueNone}</p>
      {found.arguable.length > 0 && (
        <ol className="gather-points" role="list">
          {found.arguable.map(({ kind, id, where, href, text, why, bars, total }) => {
            const ours = oursOf[kind];
            return (
              <li key={`${kind}-${id}`}>
                <p className="kicker">
                  {words[kinds[kind]]} · {href ? <a href={href}>{where}</a> : where}
                </p>
                <h3>{text}</h3>
                <p>{why}</p>
                <Bars bars={bars} total={total} words={words} {...(ours && { ours: words[ours] })} />
              </li>
            );
          })}
        </ol>
      )}
      <details className="gather-fold">
        <summary>{words.how}</summary>
        <p>{words.howText}</p>
      </details>
    </section>
  );
}
