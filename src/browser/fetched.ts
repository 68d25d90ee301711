/** What a page asks of its own site. Addresses are relative to the page in hand; each rejects when it cannot be had. */

/** Milliseconds after which a host is thought not to answer. */
const PATIENCE = 20_000;

async function get(address: string): Promise<Response> {
  const answer = await fetch(new URL(address, document.baseURI), { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

export const fetchJson = async <T>(address: string): Promise<T> => (await (await get(address)).json()) as T;

/** Another page, without its styles: this page's policy forbids them, even in a document that is never shown. */
export async function fetchPage(address: string): Promise<Document> {
  const text = await (await get(asOpened(address))).text();
  return new DOMParser().parseFromString(text.replace(/<style[\s\S]*?<\/style>/g, ''), 'text/html');
}

/** What the build wrote in `<script type="application/json" id="…">`. Throws when the page is not the one meant: an intranet may answer anything with its own. */
export function dataOf<T>(page: Document, id: string): T {
  const text = page.getElementById(id)?.textContent;
  if (!text) throw new Error(`no ${id}`);
  return JSON.parse(text) as T;
}

/** Where pages are read as files, as in an LMS without directory index. */
export const isReadAsFile = (): boolean => new URL(document.baseURI).pathname.endsWith('/index.html');

/** The address of another page, in the way that this one was opened. */
export const asOpened = (address: string): string => (isReadAsFile() ? `${address}index.html` : address);
