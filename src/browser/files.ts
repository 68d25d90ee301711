const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  svg: 'image/svg+xml',
  zip: 'application/zip',
};

/** Hands over a file made on the page; the end of its name says its type. No request leaves: the browser saves what it already has. */
export function offerFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([content], { type }));
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

/** The bytes of a file, on the same conditions. */
export function readBytes(file: File, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (file.size > most) return Promise.resolve(undefined);
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}
