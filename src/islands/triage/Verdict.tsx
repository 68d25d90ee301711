import type { Sorted } from '#domain/progress/state.ts';
import { isRight, type WrittenPost } from '#domain/triage/post.ts';
import { fill } from '#i18n/lookup.ts';
import { namesOf } from './phrases.ts';
import type { TriageProps } from './Triage.tsx';

/** What we would have done, and why: in words, drawn, and coloured. */
export function Verdict({ post, given, words }: Pick<TriageProps, 'words'> & VerdictProps) {
  const right = isRight(post, given.last);
  return (
    <div className="sort-verdict" data-right={right}>
      <p className="sort-said" tabIndex={-1} data-sort-focus="verdict">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={right ? 'm5 12.5 4.5 4.5L19 7.5' : 'M7 7l10 10M17 7 7 17'} />
        </svg>
        <span>{said(post, given, right, words)}</span>
      </p>
      <p>{post.why}</p>
      {given.first !== given.last && <p className="small">{words.changed}</p>}
    </div>
  );
}

/** Its class, and where to read more: after the way on, so that the keyboard meets it last. */
export function Links({ post, kinds, lessons, rules, words }: TriageProps & Pick<VerdictProps, 'post'>) {
  const kind = kinds.find(({ id }) => id === post.kind)?.name ?? '';
  const lesson = lessons[post.lesson];
  const rule = post.rule ? rules[post.rule] : undefined;
  return (
    <ul className="sort-links" role="list">
      <li>{fill(words.thisIs, { kind })}</li>
      {rule && (
        <li>
          <a href={rule.href}>{fill(words.toRule, { title: rule.title })}</a>
        </li>
      )}
      {lesson && (
        <li>
          <a href={lesson.href}>{fill(words.toLesson, { title: lesson.title })}</a>
        </li>
      )}
    </ul>
  );
}

interface VerdictProps {
  readonly post: WrittenPost;
  readonly given: Sorted;
}

function said(post: WrittenPost, { last }: Sorted, right: boolean, words: TriageProps['words']): string {
  const names = namesOf(post.answers, words);
  if (!right) return fill(words.otherwise, { given: words[last], right: names });
  const yes = fill(words.yes, { given: words[last] });
  return post.answers.length > 1 ? `${yes} ${fill(words.bothDo, { right: names })}` : yes;
}
