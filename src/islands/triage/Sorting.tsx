import { useEffect, useRef, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { singleKeys } from '#browser/settings.ts';
import { sort } from '#domain/progress/change.ts';
import { triageRecord } from '#domain/progress/state.ts';
import { type Answer, answers, type WrittenPost } from '#domain/triage/post.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useDigits } from '../simulator/use-digits.ts';
import { PostCard } from './PostCard.tsx';
import { answerMeans } from './phrases.ts';
import type { TriageProps } from './Triage.tsx';
import { Links, Verdict } from './Verdict.tsx';

interface SortingProps extends TriageProps {
  readonly posts: readonly WrittenPost[];
  readonly leave: () => void;
}
/** Where the focus goes after the learner's own act. */
type Place = 'post' | 'verdict' | 'choices';

/** One post at a time: what is known, four answers, then ours. */
export function Sorting({ posts, leave, ...props }: SortingProps) {
  const { words, lang } = props;
  const given = triageRecord(progressStore().state())?.answers ?? {};
  const first = posts.findIndex(({ code }) => !given[code]);
  const [at, setAt] = useState(Math.max(0, first));
  const [again, setAgain] = useState(false);
  const [digits] = useState(singleKeys);
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<Place | undefined>('post');
  // Every change on this screen comes from the learner: the focus follows what they did.
  useEffect(() => {
    if (!wanted.current) return;
    root.current?.querySelector<HTMLElement>(`[data-sort-focus="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const post = posts[at];
  const sorted = post && given[post.code];
  // The digits press the answers when they are there: a key pressed while the next post arrives is not lost.
  useDigits(root, digits);
  if (!post) return null;

  const done = posts.filter(({ code }) => given[code]).length;
  function choose(answer: Answer) {
    wanted.current = 'verdict';
    setAgain(false);
    progressStore().update((state) => sort(state, post?.code ?? '', answer));
  }
  function goOn() {
    // Once the end is reached, what was skipped (another tab, a file) is not left behind.
    const next = posts.findIndex(({ code }, index) => index > at && !given[code]);
    const left = next < 0 ? posts.findIndex(({ code }) => !given[code]) : next;
    if (left < 0) return leave();
    wanted.current = 'post';
    setAgain(false);
    setAt(left);
  }
  const open = !sorted || again;
  return (
    <div className="sort" ref={root}>
      <h2 className="sort-where" tabIndex={-1} data-sort-focus="post">
        {fill(words.postOf, { index: at + 1, total: posts.length })}
      </h2>
      <progress className="practice-bar no-print" value={done} max={posts.length} aria-label={words.progress} />
      <PostCard post={post} words={words} />
      {open && (
        <section className="sort-choices" aria-labelledby="sort-what">
          <h3 id="sort-what" tabIndex={-1} data-sort-focus="choices">
            {words.whatNow}
          </h3>
          <ul role="list">
            {answers.map((answer, index) => (
              <li key={answer}>
                <button
                  type="button"
                  className="sort-choice"
                  data-sim-digit={index + 1}
                  aria-keyshortcuts={digits ? String(index + 1) : undefined}
                  onClick={() => choose(answer)}
                >
                  <b>{words[answer]}</b>
                  <span className="sort-means soft small">{words[answerMeans[answer]]}</span>
                  {digits && (
                    <span className="sort-digit" aria-hidden="true">
                      {index + 1}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!open && (
        <>
          <Verdict words={words} post={post} given={sorted} />
          <p className="practice-actions">
            <button type="button" className="button" onClick={goOn}>
              {done < posts.length ? words.next : words.seeOutcome}
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                wanted.current = 'choices';
                setAgain(true);
              }}
            >
              {words.goBack}
            </button>
          </p>
          <Links {...props} post={post} />
        </>
      )}
      <p className="sort-leave no-print">
        <button type="button" className="button-quiet" onClick={leave}>
          {words.leaveIt}
        </button>{' '}
        {progressStore().health().trouble ? (
          <span className="small">{words.notKept}</span>
        ) : (
          done > 0 && <span className="soft small">{counted(words.kept, done, lang)}</span>
        )}
      </p>
    </div>
  );
}
