/** The case that a page of the site holds, read from that page as it was built. `address` is relative to the page in hand; where pages are read as files (`…/index.html`), so is that one. Rejects when it cannot be had. */
export async function fetchCase<T>(address: string): Promise<T> {
  const file = new URL(document.baseURI).pathname.endsWith('/index.html') ? 'index.html' : '';
  const response = await fetch(new URL(`${address}${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}`);
  // Parsed as a document, its styles would be refused by the policy of this page, with an error for each.
  const text = /<script[^>]*\bid="case"[^>]*>([^<]*)<\/script>/.exec(await response.text())?.[1];
  if (!text) throw new Error('no case in the page');
  return JSON.parse(text) as T;
}
