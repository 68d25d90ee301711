/** What a lesson's MDX says of itself, without rendering it: its parts in order, what it names, its words, its links. */
import { mdxToMdast } from 'satteri';
import type { Fault } from './fault.ts';

export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Words of prose inside, the quiz and generated parts apart. */
  readonly words: number;
  /** The sentence itself, for the words that carry a teaching point. */
  readonly text?: string;
}
export interface LessonLink {
  readonly to: string;
  readonly line: number;
}
export interface LessonBody {
  /** Every component, in the order of the file. */
  readonly parts: readonly Part[];
  readonly links: readonly LessonLink[];
  readonly words: number;
  readonly faults: readonly Fault[];
}

/** Authors' vocabulary: the attributes of each component, the required ones marked by `!`. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Situation: [],
  Objectifs: [],
  Prequestion: ['id!'],
  Idee: ['id!', 'titre!'],
  Modeles: ['contexte!'],
  AVous: ['minutes!'],
  Quiz: ['items!'],
  Carte: ['titre!'],
  Evangeliste: ['minutes!'],
  Sources: [],
  Reponse: ['genre!', 'titre!'],
  Mot: [],
  Fait: ['source!'],
  Point: ['s!'],
  Terme: ['id!'],
  Regle: ['id!'],
  Maison: ['champ!'],
  Illustration: ['nom!'],
};
/** Drawings that a lesson may name; `components/lesson/Illustration.astro` has one for each. */
export const illustrations = [
  'propagation',
  'tri',
  'lire',
  'rectifier',
  'chiffres-2014',
  'plateformes',
  'direct-ou-soir',
] as const;
/** The ten parts of every lesson, in their order; `Idee` comes three to five times. */
export const skeleton = [
  'Situation',
  'Objectifs',
  'Prequestion',
  'Idee',
  'Modeles',
  'AVous',
  'Quiz',
  'Carte',
  'Evangeliste',
  'Sources',
];

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { start: { line: number } };
}

export function readLessonBody(file: string, source: string): LessonBody {
  const faults: Fault[] = [];
  let tree: Node;
  try {
    tree = mdxToMdast(source, { features: { frontmatter: true } }) as unknown as Node;
  } catch (error) {
    return { parts: [], links: [], words: 0, faults: [parseFault(file, error)] };
  }
  const parts: Part[] = [];
  const links: LessonLink[] = [];
  const fault = (node: Node, fr: string, en: string) =>
    faults.push({ file, line: node.position?.start.line ?? 1, fr, en });
  const visit = (node: Node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') parts.push(readPart(node, fault));
    else if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type) || node.type === 'html')
      fault(
        node,
        'Une leçon ne contient ni code ni accolades : écrivez du texte, ou l’un des composants prévus.',
        'A lesson holds neither code nor braces: write text, or one of the given components.',
      );
    else if (node.type === 'link' || node.type === 'definition')
      links.push({ to: node.url ?? '', line: node.position?.start.line ?? 1 });
    else if (node.type === 'image')
      fault(
        node,
        'Les images passent par le composant Illustration.',
        'Pictures go through the Illustration component.',
      );
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { parts, links, words: countWords(tree), faults };
}

function readPart(node: Node, fault: (node: Node, fr: string, en: string) => void): Part {
  const name = node.name ?? '';
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (typeof attribute.name === 'string' && typeof attribute.value === 'string')
      attributes[attribute.name] = attribute.value;
    else
      fault(
        node,
        `Dans <${name}>, chaque attribut s’écrit nom="valeur", sans accolades.`,
        `In <${name}>, each attribute is written name="value", without braces.`,
      );
  }
  const known = vocabulary[name];
  if (!known) {
    const names = Object.keys(vocabulary).join(', ');
    fault(
      node,
      `Composant inconnu : <${name}>. Composants possibles : ${names}.`,
      `Unknown component: <${name}>. Known components: ${names}.`,
    );
  } else {
    for (const key of Object.keys(attributes))
      if (!known.some((attribute) => attribute.replace('!', '') === key))
        fault(node, `<${name}> n’a pas d’attribut « ${key} ».`, `<${name}> has no attribute "${key}".`);
    for (const attribute of known)
      if (attribute.endsWith('!') && !attributes[attribute.slice(0, -1)])
        fault(
          node,
          `Il manque ${attribute.slice(0, -1)}="…" à <${name}>.`,
          `<${name}> lacks ${attribute.slice(0, -1)}="…".`,
        );
  }
  const part = { name, attributes, line: node.position?.start.line ?? 1, words: countWords(node) };
  return name === 'Point' ? { ...part, text: textOf(node).replace(/\s+/g, ' ').trim() } : part;
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function countWords(node: Node): number {
  if (node.type === 'text' || node.type === 'inlineCode')
    return (node.value ?? '').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (node.type === 'yaml') return 0;
  return (node.children ?? []).reduce((sum, child) => sum + countWords(child), 0);
}

function parseFault(file: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):\d+: /.exec(message);
  const line = place ? Number(place[1]) : 1;
  const tag = /closing tag for `<(\w+)>` \((\d+):/.exec(message);
  if (tag)
    return {
      file,
      line: Number(tag[2]),
      fr: `La balise <${tag[1]}> ouverte ici n’est pas fermée : ajoutez </${tag[1]}> après son texte, sur sa propre ligne.`,
      en: `The tag <${tag[1]}> opened here is not closed: add </${tag[1]}> after its text, on its own line.`,
    };
  return {
    file,
    line,
    fr: `Le texte n’est pas du MDX valable ici : ${message.slice(place?.[0].length ?? 0)}. Cherchez une balise mal fermée ou une accolade.`,
    en: `The text is not valid MDX here: ${message.slice(place?.[0].length ?? 0)}. Look for an unclosed tag or a brace.`,
  };
}
