/** What search needs beside its script, fetched when it opens: its words, its doors and its style. */
export async function readSearchTexts(): Promise<{ words: string; doors: string }> {
  const opener = document.querySelector<HTMLElement>('[data-search-open]')?.dataset;
  const [answer] = await Promise.all([
    fetch(new URL(opener?.texts ?? '', document.baseURI)),
    loadStyle(opener?.styles),
  ]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { words, doors } = (await answer.json()) as { words: object; doors: { href: string }[] };
  const root = new URL(document.documentElement.dataset.root ?? './', document.baseURI);
  const inFull = doors.map((door) => ({ ...door, href: new URL(door.href, root).href }));
  return { words: JSON.stringify(words), doors: JSON.stringify(inFull) };
}

function loadStyle(address: string | undefined): Promise<void> | undefined {
  if (!address || document.querySelector(`link[href="${address}"]`)) return undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return new Promise((resolve) => {
    // Plain results are better than none.
    link.onload = link.onerror = () => resolve();
  });
}
