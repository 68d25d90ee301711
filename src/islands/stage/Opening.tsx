import { dayAndHour } from '#domain/scenario/time.ts';
import { initials } from '#domain/scenario/transcript.ts';
import type { CaseMaterial } from '#domain/workshop/material.ts';
import type { StageWords } from './words.ts';

/** The post that opens a case, alone, to be read in silence. */
export function Opening({ case: { scenario, words: told }, words }: { case: CaseMaterial; words: StageWords }) {
  return (
    <>
      <p className="stage-from">
        {told.title} · {words.readSilently}
      </p>
      {told.opening.map((text, index) => {
        const by = scenario.opening[index]?.by ?? '';
        const name = told.people[by]?.name ?? told.places[by]?.name ?? by;
        return (
          <article key={text} className="stage-post">
            <p className="stage-author">
              <span className="avatar" aria-hidden="true">
                {initials(name)}
              </span>
              <b>{name}</b> · {dayAndHour(scenario.starts, told.lang)}
            </p>
            <p>{text.replace(/^[«“]\s*|\s*[»”]$/gu, '')}</p>
          </article>
        );
      })}
      <p className="stage-from">{told.fiction}</p>
    </>
  );
}
