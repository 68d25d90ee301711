/** Hands the learner a file made on the page. No request leaves: the browser saves what it already has. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The text of a file that the learner chose; undefined when it is larger than `most` bytes or cannot be read. */
export function readText(file: File, most: number): Promise<string | undefined> {
  if (file.size > most) return Promise.resolve(undefined);
  return file.text().catch(() => undefined);
}
