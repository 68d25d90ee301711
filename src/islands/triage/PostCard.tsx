import { initials } from '#domain/scenario/transcript.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import { unquoted } from '../simulator/phrases.ts';
import { places, type TriageWords } from './phrases.ts';

/** A post with the look of its place, as in the simulator's thread; above it, whose page one holds. */
export function PostCard({ post, words }: { post: WrittenPost; words: TriageWords }) {
  return (
    <>
      <p className="sort-firm">
        {words.youHold} <b>{post.firm}</b>, {post.trade}
      </p>
      <blockquote className={`sim-post sim-net-${post.network}`}>
        <p className="sim-post-head">
          <span className={`sim-face sim-face-${faceOf(post)}`} aria-hidden="true">
            {initials(post.author)}
          </span>
          <b>{post.author}</b>
          <span className="sim-where soft small">{words[places[post.network]]}</span>
        </p>
        <p className="sort-text">{unquoted(post.text)}</p>
      </blockquote>
      <div className="sort-known">
        <h3>{words.isItTrue}</h3>
        <p>{post.known ?? words.nothingKnown}</p>
      </div>
    </>
  );
}

const FACES = 5;

/** The same post always has the same colour; it says nothing of its class. */
function faceOf({ author }: WrittenPost): number {
  return [...author].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % FACES;
}
