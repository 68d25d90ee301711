import type { Id } from '#domain/scenario/model.ts';
import type { Box, Sheet } from '#domain/scenario/plan-layout.ts';
import { badgesOf, PlanBadge } from './PlanBadge.tsx';
import { PlanEvents } from './PlanEvents.tsx';
import './plan-sheet.css';

export type Layout = typeof import('#domain/scenario/plan-layout.ts');

/** What is written in a box, and where it leads. */
export interface PlanBox {
  readonly small: string;
  readonly title: readonly string[];
  readonly text?: readonly string[];
  /** For those who do not see it; a box without an address is left to the words beside the drawing. */
  readonly name?: string;
  readonly href?: string;
  readonly rank?: 'best' | 'fair' | 'hard';
  readonly isOut?: boolean;
}
interface PlanSheetProps {
  readonly sheet: Sheet;
  /** Given, and not imported: the form fetches it when a plan is drawn. */
  readonly layout: Pick<Layout, 'SIZES' | 'badgePlaces'>;
  readonly words: { readonly region: string; readonly title: string; readonly fin: string };
  readonly scenes: Readonly<Record<Id, PlanBox>>;
  readonly endings: Readonly<Record<Id, PlanBox>>;
  readonly eventName: (event: Id, scene: Id) => string;
  /** Instead of following the address. */
  readonly onGo?: (path: string) => void;
}

/** The plan of a case, drawn from top to bottom; on paper, cut between two rows of scenes, one band a page. */
export function PlanSheet({ sheet, layout, words, scenes, endings, eventName, onGo }: PlanSheetProps) {
  const { SIZES, badgePlaces } = layout;
  const arrow = 'url(#plan-arrow)';
  return (
    <>
      <section className="plan-scroll" tabIndex={0} aria-label={words.region} data-plan-from={sheet.scenes[0]?.x}>
        <svg
          className="plan"
          width={sheet.width}
          height={sheet.height}
          viewBox={`0 0 ${sheet.width} ${sheet.height}`}
          role="group"
          aria-label={words.title}
        >
          <defs>
            <marker id="plan-arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path className="plan-arrow" d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          <g id="plan-drawing">
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: this part of the drawing takes no focus */}
            <g aria-hidden="true">
              {sheet.links.map(({ from, to, moves, path }) => (
                <path
                  key={`${from} ${to}`}
                  className={moves.length === 0 ? 'plan-link plan-link-lapse' : 'plan-link'}
                  d={path}
                  markerEnd={arrow}
                />
              ))}
              {sheet.ends.map((path) => (
                <path key={path} className="plan-link" d={path} markerEnd={arrow} />
              ))}
              {sheet.links.map((link) => {
                const places = badgePlaces(link, link.label);
                return badgesOf(link).map((badge, index) => (
                  <PlanBadge
                    key={`${link.from} ${link.to} ${badge.shape} ${badge.letter ?? String(index)}`}
                    {...badge}
                    {...(places[index] ?? link.label)}
                  />
                ));
              })}
              {sheet.scenes.flatMap((scene) =>
                ([-1, 1] as const).map((side) => (
                  <PlanEvents
                    key={`${scene.id} ${side}`}
                    {...{ scene, side, sizes: SIZES }}
                    names={(side < 0 ? scene.timed : scene.free).map((id) => eventName(id, scene.id))}
                  />
                )),
              )}
              <rect
                className="plan-fin"
                x={sheet.fin.x - sheet.fin.width / 2}
                y={sheet.fin.y - sheet.fin.height / 2}
                width={sheet.fin.width}
                height={sheet.fin.height}
                rx="15"
              />
              <text className="plan-fin-text" x={sheet.fin.x} y={sheet.fin.y + 5} textAnchor="middle">
                {words.fin}
              </text>
            </g>
            {sheet.scenes.map((place) => (
              <PlanNode
                key={place.id}
                {...{ place, onGo, box: scenes[place.id], path: `scenes.${place.id}` }}
                size={{ ...SIZES.scene, radius: 10, pad: 12, first: 22, title: 43, text: 65 }}
              />
            ))}
            {sheet.endings.map((place) => (
              <PlanNode
                key={place.id}
                {...{ place, onGo, box: endings[place.id], path: `endings.${place.id}` }}
                size={{ width: place.width, height: place.height, radius: 4, pad: 14, first: 25, title: 47, text: 0 }}
              />
            ))}
          </g>
        </svg>
      </section>
      <div className="plan-bands" aria-hidden="true">
        {sheet.bands.map(({ top, height }) => (
          <svg key={top} viewBox={`0 ${top} ${sheet.width} ${height}`} aria-hidden="true">
            <use href="#plan-drawing" />
          </svg>
        ))}
      </div>
    </>
  );
}

interface PlanNodeProps {
  readonly place: Pick<Box, 'id' | 'x' | 'y'>;
  readonly box: PlanBox | undefined;
  readonly path: string;
  readonly onGo: ((path: string) => void) | undefined;
  /** Pixels: of the box, then from its top to each line of text. */
  readonly size: Readonly<Record<'width' | 'height' | 'radius' | 'pad' | 'first' | 'title' | 'text', number>>;
}

function PlanNode({ place, box, path, onGo, size }: PlanNodeProps) {
  if (box === undefined) return null;
  const [x, y] = [place.x - size.width / 2, place.y - size.height / 2];
  const { small, title, text = [], name, href, rank, isOut } = box;
  const className = [
    href !== undefined && 'plan-scene',
    rank && `plan-ending plan-ending-${rank}`,
    isOut && 'plan-out',
  ].filter(Boolean);
  const data = { [rank ? 'data-ending' : 'data-scene']: place.id };
  const drawn = (
    <>
      <rect {...{ x, y, width: size.width, height: size.height, rx: size.radius }} />
      {rank === 'best' && (
        <rect {...{ x: x + 4, y: y + 4, width: size.width - 8, height: size.height - 8, rx: size.radius / 2 }} />
      )}
      <text className={rank ? 'plan-rank' : 'plan-hour'} x={x + size.pad} y={y + size.first}>
        {small}
      </text>
      {title.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is told by its place alone, and holds no state
        <text key={index} className="plan-name" x={x + size.pad} y={y + size.title + index * 19}>
          {` ${line}`}
        </text>
      ))}
      {text.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is told by its place alone, and holds no state
        <text key={index} className="plan-ask" x={x + size.pad} y={y + size.text + index * 18}>
          {` ${line}`}
        </text>
      ))}
    </>
  );
  if (href === undefined)
    return (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and the words beside the drawing say it
      <g className={className.join(' ')} {...data} aria-hidden="true">
        {drawn}
      </g>
    );
  return (
    <a
      className={className.join(' ')}
      {...data}
      href={href}
      aria-label={name}
      onClick={(event) => {
        if (!onGo) return;
        event.preventDefault();
        onGo(path);
      }}
    >
      {drawn}
    </a>
  );
}
