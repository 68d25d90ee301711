/** Places the plan of a case on a sheet, from top to bottom. Lengths are pixels of the drawing. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Id, Scenario } from './model.ts';
import type { Link, Plan } from './plan.ts';

/** Sizes of what is drawn. Events stand on both sides of their scene: at their hour on the left, under a condition on the right. */
export const SIZES = {
  scene: { width: 236, height: 100 },
  event: { width: 204, line: 20, pad: 8, gap: 18 },
  ending: { width: 194, height: 80 },
  fin: { width: 64, height: 30 },
  badge: { size: 26, most: 8 },
  margin: 16,
} as const;

export interface Box {
  readonly id: Id;
  /** Of the centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly (Box & { readonly timed: readonly Id[]; readonly free: readonly Id[] })[];
  readonly fin: Box;
  readonly endings: readonly Box[];
  /** `label` is the centre of the badges. */
  readonly links: readonly (Link & { readonly path: string; readonly label: Point })[];
  /** From the end to each ending. */
  readonly ends: readonly string[];
  /** Where the sheet may be cut for printing: bands that follow one another, none taller than a page is for that width. */
  readonly bands: readonly { readonly top: number; readonly height: number }[];
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Height for a width of one, on a landscape page with its margins and a line of title. */
const PAGE = 0.58;
/** No scene has this name: ids have no capital. */
const END = (id: Id) => `END ${id}`;

export function laidOut(story: Scenario, plan: Plan): Sheet {
  const sidesOf = (scene: Id) => {
    const timed = (plan.events[scene] ?? []).filter((id) => story.events[id]?.at !== undefined);
    return { timed, free: (plan.events[scene] ?? []).filter((id) => !timed.includes(id)) };
  };
  const graph = new Graph({ directed: true, multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 24,
    edgesep: 24,
    ranksep: 34,
    marginx: SIZES.margin,
    marginy: SIZES.margin,
  });
  const { scene, event, ending, fin } = SIZES;
  for (const { id } of story.scenes) {
    const { timed, free } = sidesOf(id);
    const lines = Math.max(timed.length, free.length);
    graph.setNode(id, {
      width: scene.width + (lines > 0 ? 2 * (event.width + event.gap) : 0),
      height: Math.max(scene.height, lines * event.line + 2 * event.pad),
    });
  }
  graph.setNode('fin', { ...fin });
  for (const { id } of story.endings) {
    graph.setNode(END(id), { ...ending });
    graph.setEdge('fin', END(id), { minlen: 1 });
  }
  for (const link of plan.links)
    graph.setEdge(link.from, link.to, { ...badgesOf(link), labelpos: 'c', weight: weightOf(link) });
  layout(graph);

  const box = (id: Id, size: { readonly width: number; readonly height: number }): Box => {
    const { x, y } = graph.node(id) as Point;
    return { id, x, y, ...size };
  };
  const scenes = story.scenes.map(({ id }) => ({ ...box(id, scene), ...sidesOf(id) }));
  const halfOf = (id: Id) => (id === 'fin' ? fin.height : scene.height) / 2;
  const links = plan.links.map((link) => {
    const edge = graph.edge(link.from, link.to) as Point & { readonly points: readonly Point[] };
    const [from, to] = [graph.node(link.from) as Point, graph.node(link.to) as Point];
    const down = from.y < to.y;
    const inner = edge.points.slice(1, -1);
    const ends = [
      { x: from.x + lean(inner[0], from), y: from.y + (down ? 1 : -1) * halfOf(link.from) },
      { x: to.x + lean(inner.at(-1), to), y: to.y - (down ? 1 : -1) * (halfOf(link.to) + 3) },
    ] as const;
    return { ...link, path: curve([ends[0], ...inner, ends[1]]), label: { x: edge.x, y: edge.y } };
  });
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const rows = [...scenes, box('fin', fin), ...story.endings.map(({ id }) => box(END(id), ending))];
  const tall = ({ id }: Box) => (graph.node(id) as { readonly height: number }).height;
  // From left to right in the order of the file, in which their conditions are read.
  const places = story.endings.map(({ id }) => box(END(id), ending)).sort((a, b) => a.x - b.x);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    scenes,
    fin: box('fin', fin),
    endings: places.map((place, order) => ({ ...place, id: story.endings[order]?.id ?? place.id })),
    links,
    ends: places.map(({ id }) => {
      const { points } = graph.edge('fin', id) as unknown as { readonly points: readonly Point[] };
      return curve(points);
    }),
    bands: bandsOf(
      rows.map((row) => ({ top: row.y - tall(row) / 2, bottom: row.y + tall(row) / 2 })),
      Math.ceil(width),
      Math.ceil(height),
    ),
  };
}

/** Room for the badges of a link, in rows. */
function badgesOf(link: Link): { width: number; height: number } {
  const rows = rowsOf(badgeCount(link));
  return { width: Math.max(...rows) * SIZES.badge.size, height: rows.length * SIZES.badge.size };
}

/** Where each badge of a link is drawn: its moves, its events, then time; rows of one length, or nearly, each in the middle. */
export function badgePlaces(link: Link, { x, y }: Point): readonly Point[] {
  const { size } = SIZES.badge;
  const rows = rowsOf(badgeCount(link));
  return rows.flatMap((columns, row) =>
    Array.from({ length: columns }, (_, column) => ({
      x: x + (column - (columns - 1) / 2) * size,
      y: y + (row - (rows.length - 1) / 2) * size,
    })),
  );
}

function badgeCount({ moves, events, lapse }: Link): number {
  return moves.length + events.length + (lapse ? 1 : 0);
}

function rowsOf(count: number): readonly number[] {
  const rows = Math.ceil(count / SIZES.badge.most);
  return Array.from({ length: rows }, (_, row) => Math.floor((count + rows - 1 - row) / rows));
}

/** Links that most moves take are drawn straight. */
function weightOf({ moves }: Link): number {
  return 1 + moves.length;
}

/** A link leaves its box a little on the side where it goes. */
function lean(towards: Point | undefined, from: Point): number {
  const most = SIZES.scene.width / 2 - 24;
  return towards === undefined ? 0 : Math.max(-most, Math.min(most, (towards.x - from.x) / 3));
}

/** Through the middle of each segment, rounded at each point between. */
function curve(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const [first = { x: 0, y: 0 }, ...rest] = points;
  const last = rest.at(-1) ?? first;
  const turns = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const isLast = index === rest.length - 2;
    return `Q${at(point)} ${at(isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${at(first)}${turns.length > 0 ? turns.join('') : `L${at(last)}`}`;
}

/** Cuts between rows, as late as the page allows; a row is never cut. */
function bandsOf(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  width: number,
  height: number,
): Sheet['bands'] {
  const most = width * PAGE;
  const bands: { top: number; height: number }[] = [];
  const sorted = [...rows].sort((a, b) => a.bottom - b.bottom);
  let top = 0;
  while (height - top > most) {
    const fitting = sorted.filter(({ bottom }) => bottom > top && bottom <= top + most);
    const cut = Math.ceil(fitting.at(-1)?.bottom ?? top + most) + 4;
    bands.push({ top, height: cut - top });
    top = cut;
  }
  return [...bands, { top, height: height - top }];
}
