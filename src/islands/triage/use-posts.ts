import { useCallback, useEffect, useState } from 'react';
import { fetchPosts } from '#browser/posts.ts';
import type { WrittenPost } from '#domain/triage/post.ts';

/** The posts, or `failed` and how to ask again; neither while they are on their way. */
export function usePosts(address: string): {
  posts?: readonly WrittenPost[];
  failed: boolean;
  again: () => void;
} {
  const [posts, setPosts] = useState<readonly WrittenPost[]>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    fetchPosts(address).then(setPosts, () => setFailed(true));
  }, [address]);
  useEffect(again, [again]);
  return { ...(posts && { posts }), failed, again };
}
