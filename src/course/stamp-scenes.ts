import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** The text of a scenario's translation with its stamps (`sceneStamps`), everything else left as it is written. */
export function withSceneStamps(text: string, stamps: Readonly<Record<string, string>>): string {
  const doc = parseDocument(text);
  if (!isMap(doc.contents)) return text;
  const scenes = doc.contents.get('scenes');
  const edits = Object.entries(stamps).flatMap(([scene, stamp]) => {
    const home = scene === '' ? doc.contents : isMap(scenes) ? scenes.get(scene) : undefined;
    return isMap(home) ? [edit(text, home, stamp, scene === '')] : [];
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), text);
}

/** The stamp in place of the former one, else before the first key of its scene; that of the file goes at its end. */
function edit(text: string, home: YAMLMap, stamp: string, last: boolean): { from: number; to: number; put: string } {
  const [first, former] = [home.items[0], home.items.find((pair) => isScalar(pair.key) && pair.key.value === 'of')];
  if (former && isScalar(former.value) && former.value.range) {
    const [from, to] = former.value.range;
    return { from, to, put: `"${stamp}"` };
  }
  if (last) return { from: text.trimEnd().length, to: text.length, put: `\nof: "${stamp}"\n` };
  const from = startOf(first);
  const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  return { from, to: from, put: `of: "${stamp}"${home.flow ? ', ' : `\n${indent}`}` };
}

function startOf(pair: Pair | undefined): number {
  return (isScalar(pair?.key) && pair.key.range?.[0]) || 0;
}
