import type { Frame, PostSource, Scenario, ShownPost, ThreadItem, Words } from './model.ts';
import { reachSince } from './reach.ts';

/** The thread as people read it: the only function that joins what happened and its words. */
export function transcript(story: Scenario, words: Words, frames: readonly Frame[]): readonly ThreadItem[] {
  return frames.flatMap((frame, step) =>
    frame.posts.flatMap((post, index) => {
      const text = textOf(post.source, words);
      return text === undefined ? [] : item(story, words, frames, post, `${step}-${index}`, text);
    }),
  );
}

/** `Nadia R.` gives `NR`, `Jo du 49` gives `J4`. */
export function initials(name: string): string {
  const starts = [...name.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu)].map(([word]) => word.slice(0, 1).toUpperCase());
  return `${starts[0] ?? ''}${starts.length > 1 ? starts.at(-1) : ''}`;
}

function item(
  story: Scenario,
  words: Words,
  frames: readonly Frame[],
  post: ShownPost,
  id: string,
  text: string,
): ThreadItem {
  const isPlace = Object.hasOwn(story.places, post.by);
  const person = words.people[post.by];
  const author = (isPlace ? words.places[post.by]?.name : person?.name) ?? post.by;
  const place = post.place ?? (isPlace ? post.by : Object.keys(story.places)[0]);
  const reach = post.spreads ? reachSince(frames, post.at) : undefined;
  return {
    id,
    at: post.at,
    author,
    ...(person?.who !== undefined && { who: person.who }),
    initials: initials(author),
    by: post.by,
    ...(place !== undefined && { place }),
    text,
    voice: isPlace ? 'note' : story.people[post.by]?.you ? 'you' : 'person',
    ...(post.reactions !== undefined && { reactions: post.reactions }),
    ...(reach && { seen: reach.seen, shares: reach.shares }),
  };
}

function textOf(source: PostSource, words: Words): string | undefined {
  switch (source.from) {
    case 'opening':
      return words.opening[source.index];
    case 'event':
      return words.events[source.event]?.shows[source.index];
    case 'scene':
      return words.scenes[source.scene]?.shows[source.index];
    case 'move':
      return words.scenes[source.scene]?.moves[source.move]?.shows[source.index];
    case 'say':
      return words.scenes[source.scene]?.moves[source.move]?.say;
  }
}
