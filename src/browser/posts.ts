import type { WrittenPost } from '#domain/triage/post.ts';
import { fetchJson } from './fetched.ts';

/** Every post to be sorted in one language, fetched once, when the drill opens. */
export const fetchPosts = (address: string) => fetchJson<readonly WrittenPost[]>(address);
