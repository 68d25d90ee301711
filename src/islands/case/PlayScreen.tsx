import { useEffect, useMemo, useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import type { OwnCaseData, OwnCaseWords, PlayWords } from './own-case-data.ts';
import { ownCaseData } from './own-cases.ts';

interface PlayScreenProps {
  readonly data: OwnCaseData;
  readonly words: OwnCaseWords;
  readonly lang: Lang;
  readonly id: string;
  readonly onForm: () => void;
}
type Simulator = typeof import('../simulator/Simulator.tsx');

/** The case as the course plays one, on a screen of its own; the form is where it was left. */
export function PlayScreen({ data, words, lang, id, onForm }: PlayScreenProps) {
  const [simulator, setSimulator] = useState<Simulator | 'failed'>();
  const [play] = useState(() => readPageData<PlayWords>('own-case-play'));
  useEffect(() => {
    let here = true;
    const arrive = (came: Simulator | 'failed') => here && setSimulator(() => came);
    import('../simulator/Simulator.tsx').then(arrive, () => arrive('failed'));
    return () => {
      here = false;
    };
  }, []);
  const item = useMemo(() => {
    const rules = Object.fromEntries(data.rules.map((rule) => [rule.id, { name: rule.name, href: rule.href }]));
    const found = ownCaseData(id, lang, { rules, lessons: [] });
    const lessons = data.lessons.filter((lesson) => found?.scenario.lessons.includes(lesson.id));
    return found && { ...found, lessons };
  }, [data, id, lang]);
  const title = item?.words.title ?? words.untitled;
  return (
    <>
      <div className="own-playing">
        <h2 tabIndex={-1} data-own-title="">
          {fill(words.playing, { title })}
        </h2>
        <button type="button" className="button-quiet" onClick={onForm}>
          {words.backToForm}
        </button>
      </div>
      {simulator === undefined && <p role="status">{words.opening}</p>}
      {(simulator === 'failed' || item === undefined || play === undefined) && (
        <p className="notice" role="alert">
          {item === undefined ? words.notPlayable : words.playFailed}
        </p>
      )}
      {simulator !== undefined && simulator !== 'failed' && item && play && (
        <simulator.Game data={item} words={play.simulator} coach={play.coach} lang={lang} />
      )}
    </>
  );
}
