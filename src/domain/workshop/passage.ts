/**
 * A passage of the course as plain data, so that it travels between two windows and is drawn again from closed lists of tags
 * and attributes: nothing that could run or lead away crosses over.
 */
export type Passage = string | Piece;
export interface Piece {
  readonly tag: Tag;
  /** Attributes of a drawing, and `class`; names as HTML and SVG write them. */
  readonly has?: Readonly<Record<string, string>>;
  readonly holds: readonly Passage[];
}

const prose = 'p ul ol li strong em b i mark br h3 h4 blockquote figure figcaption span div q s sub sup'.split(' ');
const tables = 'table caption thead tbody tr th td'.split(' ');
const drawing = 'svg g path line polyline polygon rect circle ellipse text tspan defs marker title desc pattern'.split(
  ' ',
);
const tags = new Set([...prose, ...tables, ...drawing]);
export type Tag = string & { readonly tag?: never };
export const isTag = (name: string): boolean => tags.has(name);

const attributes = new Set(
  (
    'class viewBox d x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points transform fill stroke stroke-width stroke-linecap ' +
    'stroke-linejoin stroke-dasharray text-anchor dominant-baseline font-size font-weight opacity markerWidth markerHeight refX refY ' +
    'orient patternUnits patternTransform marker-end marker-start preserveAspectRatio role aria-label aria-hidden scope colspan rowspan lang start id'
  ).split(' '),
);
export const isAttribute = (name: string): boolean => attributes.has(name);

/** What it says, without its drawings. */
export function textOf(passage: Passage): string {
  if (typeof passage === 'string') return passage;
  if (passage.tag === 'svg') return '';
  return passage.holds.map(textOf).join('');
}

/** Whatever was received, with only what the two lists allow. */
export function safe(value: unknown): Passage[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(safe);
  if (value === null || typeof value !== 'object') return [];
  const { tag, has, holds } = value as Record<string, unknown>;
  if (typeof tag !== 'string' || !isTag(tag)) return safe(holds);
  const kept = Object.entries(has !== null && typeof has === 'object' ? has : {}).filter(
    ([name, text]) => isAttribute(name) && typeof text === 'string',
  );
  return [{ tag, ...(kept.length > 0 && { has: Object.fromEntries(kept) }), holds: safe(holds) }];
}
