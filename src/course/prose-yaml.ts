/** The sentences of a YAML file, told from ids, dates and settings by their field and by their form. */
import { isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import type { Lang } from './model.ts';
import type { Passage } from './prose.ts';

/** Fields whose words are not ours, or not words: references, stamps, names, the stems that the simulator listens for. */
const notProse = /^(of|doi|published|mark|words|author|firm|company)$/;
/** Ids, settings, conditions and moments are written bare: `dire-quand`, `not acknowledged`, `ven 16:40`. */
const bare = /^[a-z0-9:+ _-]*$/;
const notWords = /^(#[0-9a-f]{3,8}|data:.*|https?:\S+|\S+@\S+|\S+\.(svg|png|jpe?g|webp|avif))$/i;

/** `firstLine` is the line of the file on which `text` starts: 2 for the frontmatter of a lesson. */
export function yamlProse(file: string, text: string, firstLine = 1, lang = languageOf(file)): Passage[] {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (doc.errors.length > 0) return [];
  const passages: Passage[] = [];
  visit(doc, {
    Pair(_key, { key }) {
      if (!isScalar(key)) return;
      const title = key.value === 'title' && file.startsWith('sources/');
      return title || notProse.test(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(key, node, path) {
      if (key === 'key' || !node.range || !isProse(node)) return;
      const pair = path.findLast((parent) => 'key' in parent);
      const field = pair && isScalar(pair.key) ? pair.key.value : undefined;
      const { written, skipped } = asWritten(node, text);
      const line = lines.linePos(node.range[0]).line + firstLine - 1 + skipped;
      passages.push({ file, line, lang: field === 'fr' || field === 'en' ? field : lang, text: written });
    },
  });
  return passages;
}

function languageOf(file: string): Lang {
  return /(^|\/|\.)en\.yaml$/.test(file) ? 'en' : 'fr';
}

function isProse({ value, type }: Scalar): boolean {
  if (typeof value !== 'string' || !/\p{L}{2}/u.test(value)) return false;
  return !(type === 'PLAIN' && bare.test(value)) && !notWords.test(value);
}

/** The words with the line feeds of the file, which folding takes away; the value itself when it says something else. */
function asWritten({ value, type, range }: Scalar, source: string): { written: string; skipped: number } {
  const raw = source.slice(range?.[0], range?.[1]);
  const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const inside = block ? raw.slice(raw.indexOf('\n') + 1) : raw.replace(/^(["'])([\s\S]*)\1$/, '$2');
  const written = inside
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trimEnd();
  const same = (text: string) => text.replace(/\s+/g, ' ').trim();
  return same(written) === same(String(value))
    ? { written, skipped: block ? 1 : 0 }
    : { written: String(value), skipped: 0 };
}
