/** Lines of so many characters, the last one cut short when there are more words than room. */
export function lines(text: string, characters: number, most: number): readonly string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= characters) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  if (all.length <= most) return all;
  const last = all[most - 1] ?? '';
  const kept = last.length < characters ? last : last.replace(/ [^ ]*$/, '').slice(0, characters - 1);
  return [...all.slice(0, most - 1), `${kept.replace(/[\s,.;:?!«»“”]+$/u, '')}…`];
}
