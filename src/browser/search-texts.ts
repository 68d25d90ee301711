/** The words of search and its doors, fetched when it opens: a page that nobody searches from does not carry them. */
export async function readSearchTexts(): Promise<{ words: string; doors: string }> {
  const address = document.querySelector<HTMLElement>('[data-search-open]')?.dataset.texts ?? '';
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { words, doors } = (await answer.json()) as { words: object; doors: { href: string }[] };
  const root = new URL(document.documentElement.dataset.root ?? './', document.baseURI);
  return {
    words: JSON.stringify(words),
    doors: JSON.stringify(doors.map((door) => ({ ...door, href: new URL(door.href, root).href }))),
  };
}
