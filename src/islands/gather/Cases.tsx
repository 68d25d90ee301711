import { counted, type Lang } from '#i18n/lookup.ts';
import { Bars } from './Bars.tsx';
import type { Findings } from './found.ts';
import type { GatherWords } from './words.ts';

interface CasesProps {
  readonly found: Findings;
  readonly words: GatherWords;
  readonly lang: Lang;
}

/** Endings that were reached, and choices scene by scene, case by case. */
export function Cases({ found, words, lang }: CasesProps) {
  if (found.cases.length === 0) return null;
  return (
    <section aria-labelledby="gather-cases">
      <h2 id="gather-cases">{words.casesTitle}</h2>
      {found.cases.map(({ item, total, otherPrint, endings, scenes }) => (
        <div className="gather-case" key={item.id}>
          <h3>
            <a href={item.href}>{item.title}</a>
          </h3>
          {total > 0 && <p>{counted(words.caseCount, total, lang)}</p>}
          {otherPrint > 0 && <p className="soft small">{counted(words.otherPrint, otherPrint, lang)}</p>}
          {total > 0 && endings.length === 0 && <p className="soft small">{words.caseFew}</p>}
          {endings.length > 0 && (
            <>
              <h4>{words.endings}</h4>
              <Bars bars={endings} total={total} words={words} />
            </>
          )}
          {scenes.length > 0 && (
            <details className="gather-fold">
              <summary>{words.choices}</summary>
              {scenes.map((scene) => (
                <div className="gather-one" key={scene.id}>
                  <h4>{scene.text}</h4>
                  <Bars bars={scene.bars} total={scene.total} words={words} />
                </div>
              ))}
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
