import { useEffect, useReducer, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { openDraw } from '#domain/progress/change.ts';
import { triageRecord } from '#domain/progress/state.ts';
import { inHand } from '#domain/progress/triage.ts';
import { drawPosts, drawSizes, type Share } from '#domain/triage/draw.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { Lang } from '#i18n/lookup.ts';
import { Waiting } from '../practice/Waiting.tsx';
import { Outcome } from './Outcome.tsx';
import type { TriageWords } from './phrases.ts';
import { Sorting } from './Sorting.tsx';
import { Start } from './Start.tsx';
import { usePosts } from './use-posts.ts';
import '../practice/practice.css';
import '../simulator/thread.css';
import './triage.css';

type Links = Readonly<Record<string, { readonly title: string; readonly href: string }>>;
export interface TriageProps {
  readonly words: TriageWords;
  readonly lang: Lang;
  /** Classes in the order of the table. */
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly lessons: Links;
  readonly rules: Links;
  /** Address of the file of posts, relative to the page. */
  readonly address: string;
}
/** Enough to tell two draws apart; nothing depends on its being hard to guess. */
const seed = () => Math.random().toString(36).slice(2, 10);

/** The triage drill: a start, posts one at a time, and what comes out of them. */
export function Triage(props: TriageProps) {
  const { words, lang, address } = props;
  const [ready, setReady] = useState(false);
  const [screen, setScreen] = useState<'start' | 'sorting' | 'outcome'>('start');
  /** Whether the learner has just left the posts: the focus is theirs to follow. */
  const [left, setLeft] = useState(false);
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const { posts, failed, again } = usePosts(address);
  useEffect(() => {
    setReady(true);
    return progressStore().subscribe(changed);
  }, []);
  if (!ready || !posts)
    return (
      <div className="practice">
        <Waiting {...{ failed, again, words }} />
      </div>
    );

  const byCode = new Map(posts.map((post) => [post.code, post]));
  const record = triageRecord(progressStore().state());
  const drawn = inHand(record, (code) => byCode.has(code)).map((code) => byCode.get(code) as WrittenPost);
  const done = drawn.filter(({ code }) => record?.answers[code]).length;
  function draw(share: Share) {
    const seen = new Set(Object.keys(record?.seen ?? {}));
    const drawnWith = seed();
    const codes = drawPosts(posts ?? [], drawnWith, share, seen);
    progressStore().update((state) => openDraw(state, drawnWith, codes));
    setScreen('sorting');
  }
  const sizes = drawSizes(posts);
  if (screen === 'sorting' && drawn.length > 0)
    return (
      <Sorting
        key={record?.seed}
        {...props}
        posts={drawn}
        leave={() => {
          setLeft(true);
          setScreen(done === drawn.length ? 'outcome' : 'start');
        }}
      />
    );
  if (screen === 'outcome' && record && done > 0)
    return <Outcome {...props} posts={drawn} all={posts} record={record} draw={draw} sizes={sizes} />;
  return (
    <Start
      {...{ words, lang, done, total: drawn.length, sizes, draw, came: left }}
      goOn={() => setScreen('sorting')}
      look={() => setScreen('outcome')}
    />
  );
}
