/** The case that a page of the site holds, read from that page as it was built. `address` is relative to the page in hand. */
export async function fetchCase<T>(address: string): Promise<T> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const text = page.getElementById('case')?.textContent;
  if (!text) throw new Error('no case in the page');
  return JSON.parse(text) as T;
}
