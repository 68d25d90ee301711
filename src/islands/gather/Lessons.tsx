import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { Bars } from './Bars.tsx';
import type { Findings, Point } from './found.ts';
import type { GatherWords } from './words.ts';

interface LessonsProps {
  readonly found: Findings;
  readonly words: GatherWords;
  readonly lang: Lang;
}

/** The distributions of the questions, lesson by lesson, folded. */
export function Lessons({ found, words, lang }: LessonsProps) {
  if (found.byLesson.length === 0) return null;
  return (
    <section className="gather-lessons" aria-labelledby="gather-questions">
      <h2 id="gather-questions">{words.questionsTitle}</h2>
      <p className="soft small">{words.questionsWhy}</p>
      {found.byLesson.map(({ lesson, points, hidden }) => (
        <details className="gather-fold" key={lesson.href}>
          <summary>{fill(counted(words.lessonCount, points.length + hidden, lang), { title: lesson.title })}</summary>
          {points.map((point) => (
            <Distribution key={point.id} point={point} words={words} />
          ))}
          {hidden > 0 && <p className="soft small">{counted(words.hidden, hidden, lang)}</p>}
        </details>
      ))}
    </section>
  );
}

function Distribution({ point, words }: { readonly point: Point; readonly words: GatherWords }) {
  const { question } = point;
  return (
    <div className="gather-one">
      <h3>{point.text}</h3>
      <Bars bars={point.bars} total={point.total} words={words} ours={words.ours} />
      {question && (
        <p className="soft small">
          {fill(words.confidence, question.confidence)}
          {question.question.kind === 'multiple' && ` ${words.severalRight}`}
        </p>
      )}
    </div>
  );
}
