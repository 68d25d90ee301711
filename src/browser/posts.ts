import type { WrittenPost } from '#domain/triage/post.ts';

/** Every post to be sorted in one language, fetched once, when the drill opens. `address` is relative to the page. */
export async function fetchPosts(address: string): Promise<readonly WrittenPost[]> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as readonly WrittenPost[];
}
