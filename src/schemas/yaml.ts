/** Reads a YAML file and keeps the line of every value, so that a fault found later still knows its address. */
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** What cannot be read, told to the author: the same shape as every fault of the content. */
interface Fault {
  readonly file: string;
  readonly line: number;
  readonly code?: 'cut-by-hash' | 'cut-by-comma' | 'needs-quotes';
  readonly fr: string;
  readonly en: string;
}

export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Line of the value at a path; the nearest known parent's when the value is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** `firstLine` is the line of the file on which `text` starts: 2 for the frontmatter of a lesson. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults: Fault[] = doc.errors.map((error) => ({
    file,
    line: at(error.pos[0]),
    ...yamlMessage(error.code, error.message),
  }));
  if (faults.length === 0) faults.push(...silentLosses(file, doc, text, at));
  return {
    file,
    data: doc.errors.length > 0 ? undefined : doc.toJS(),
    faults,
    lineOf: (path) => lineOf(doc, path, at),
  };
}

function lineOf(doc: Document, path: readonly PropertyKey[], at: (offset: number) => number): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length);
    const parent = doc.getIn(keys.slice(0, -1), true);
    const last = keys.at(-1);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === last) : undefined;
    if (pair && isScalar(pair.key) && pair.key.range) return at(pair.key.range[0]);
    const node = doc.getIn(keys, true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return at(node.range[0] as number);
  }
  return at(0);
}

/** YAML's own words speak of "compact mappings"; an author needs to be told to use quotes. */
function yamlMessage(code: string, message: string): Pick<Fault, 'code' | 'fr' | 'en'> {
  if (code === 'DUPLICATE_KEY')
    return { fr: 'Ce champ est écrit deux fois : gardez-en un.', en: 'This field is written twice: keep one.' };
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT')
    return {
      fr: 'Le retrait de cette ligne n’est pas celui de ses voisines : alignez-la, avec des espaces.',
      en: 'This line is not indented like its neighbours: align it, with spaces.',
    };
  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' ||
    code === 'BAD_SCALAR_START' ||
    code === 'UNEXPECTED_TOKEN' ||
    code === 'BAD_ALIAS'
  )
    return {
      code: 'needs-quotes',
      fr: 'Cette phrase contient un signe que YAML comprend autrement (deux-points, @, guillemet…) : mettez-la entre guillemets droits "…", ou sous un >-.',
      en: 'This sentence holds a mark that YAML reads otherwise (colon, @, quote…): put it in straight quotes "…", or under a >-.',
    };
  return {
    fr: `Le fichier n’est pas du YAML valable ici : ${message}. Vérifiez les retraits et les guillemets.`,
    en: `The file is not valid YAML here: ${message}. Check indentation and quotes.`,
  };
}

/** French sentences lose text without an error: ` #` starts a comment, a comma inside braces starts a new key. */
function silentLosses(file: string, doc: Document, text: string, at: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  visit(doc, {
    Scalar(_key, node) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range || !node.value.includes(' ')) return;
      const rest = text.slice(node.range[1], text.indexOf('\n', node.range[1]) >>> 0);
      if (!/^ +#\S/.test(rest)) return;
      faults.push({
        file,
        line: at(node.range[0]),
        code: 'cut-by-hash',
        fr: `La fin de cette phrase est perdue à partir de « ${rest.trim().slice(0, 20)} » : mettez-la entre guillemets droits "…".`,
        en: `The end of this sentence is lost from "${rest.trim().slice(0, 20)}" on: put it in straight quotes "…".`,
      });
    },
    Pair(_key, pair) {
      if (pair.value !== null || !isScalar(pair.key) || typeof pair.key.value !== 'string') return;
      if (!pair.key.range || !/[ ’']/.test(pair.key.value)) return;
      faults.push({
        file,
        line: at(pair.key.range[0]),
        code: 'cut-by-comma',
        fr: `Une virgule a coupé la phrase : « ${pair.key.value} » est devenu un champ vide. Mettez la phrase entre guillemets droits "…".`,
        en: `A comma has cut the sentence: "${pair.key.value}" became an empty field. Put the sentence in straight quotes "…".`,
      });
    },
  });
  return faults;
}
