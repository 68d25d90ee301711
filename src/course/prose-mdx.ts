/** The sentences of a lesson, or of a page written like one: its header, its paragraphs, the titles it gives to components. */
import { mdxToMdast } from 'satteri';
import type { Lang } from './model.ts';
import type { Passage } from './prose.ts';
import { yamlProse } from './prose-yaml.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly attributes?: readonly { name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { start: { line: number } };
}
/** Stands for code and for words that the page puts in: neither a space nor a letter. */
const SOMETHING = '\ufffc';
const read = ['titre', 'contexte'];
const isWhole = ({ type, children }: Node) =>
  ['paragraph', 'heading', 'tableCell'].includes(type) || !!children?.some((child) => child.type === 'text');

export function mdxProse(file: string, source: string): Passage[] {
  const lang: Lang = /(^|\/)en\//.test(file) ? 'en' : 'fr';
  let tree: Node;
  try {
    tree = mdxToMdast(source, { features: { frontmatter: true } }) as unknown as Node;
  } catch {
    return [];
  }
  const passages: Passage[] = [];
  const visit = (node: Node, inside: boolean) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') passages.push(...yamlProse(file, node.value ?? '', line + 1, lang));
    for (const { name, value } of node.attributes ?? [])
      if (typeof value === 'string' && read.includes(name ?? '')) passages.push({ file, lang, line, text: value });
    const whole = !inside && isWhole(node);
    if (whole) passages.push({ file, lang, line, text: textOf(node, line) });
    for (const child of node.children ?? []) visit(child, inside || whole);
  };
  visit(tree, false);
  return passages;
}

/** A paragraph's words across its elements; a tag that spans lines is given its line feeds, so that lines can be counted. */
function textOf(paragraph: Node, firstLine: number): string {
  let text = '';
  const add = (node: Node) => {
    if (node.type === 'text') {
      const missing = (node.position?.start.line ?? 0) - firstLine - (text.split('\n').length - 1);
      text += '\n'.repeat(Math.max(0, missing)) + (node.value ?? '');
    } else if (node.type === 'break') text += '\n';
    else if (node.children?.length) node.children.forEach(add);
    else text += SOMETHING;
  };
  paragraph.children?.forEach(add);
  return text;
}
