import { lines } from '#domain/scenario/lines.ts';
import type { Sheet } from '#domain/scenario/plan-layout.ts';
import { dayAndHour, hour } from '#domain/scenario/time.ts';
import { fixDeep } from '#i18n/french.ts';
import type { MapProps } from './CaseMap.tsx';
import { short } from './choices.ts';
import { useForm } from './form-context.ts';

interface DrawingProps extends MapProps {
  readonly sheet: Sheet;
  readonly layout: typeof import('#domain/scenario/plan-layout.ts');
}

/** Scenes and endings are buttons that lead to their fields; a discontinuous edge is out of reach. */
export function Drawing({ story, told, explored, sheet, layout }: DrawingProps) {
  const { words, draft, go } = useForm();
  const { scene: size } = layout.SIZES;
  const say = (text: string) => fixDeep(text, draft.lang);
  const momentOf = (id: string) =>
    dayAndHour(story.scenes.find((scene) => scene.id === id)?.opens ?? story.starts, draft.lang);
  const eventName = (id: string) => {
    const { at } = story.events[id] ?? {};
    const when = at === undefined ? '' : `${hour(at, draft.lang)} `;
    return short(
      `${when}${say(told.events[id]?.shows[0] || `${words.event} ${Object.keys(story.events).indexOf(id) + 1}`)}`,
      28,
    );
  };
  const isOut = (id: string) => explored.scenes[id] === undefined;
  return (
    <section className="plan-scroll" tabIndex={0} aria-label={words.mapLabel}>
      <svg
        className="plan"
        width={sheet.width}
        height={sheet.height}
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        role="group"
        aria-label={words.mapTitle}
      >
        <defs>
          <marker id="own-arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path className="plan-arrow" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: this part of the drawing takes no focus */}
        <g aria-hidden="true">
          {sheet.links.map((link) => (
            <path
              key={`${link.from} ${link.to}`}
              className={link.moves.length === 0 ? 'plan-link plan-link-lapse' : 'plan-link'}
              d={link.path}
              markerEnd="url(#own-arrow)"
            />
          ))}
          {sheet.ends.map((path) => (
            <path key={path} className="plan-link" d={path} markerEnd="url(#own-arrow)" />
          ))}
          {sheet.links.map((link) => (
            <Badges key={`${link.from} ${link.to}`} link={link} places={layout.badgePlaces(link, link.label)} />
          ))}
          {sheet.scenes.map((scene) => (
            <g key={scene.id}>
              <Meanwhile {...{ scene, layout, names: scene.timed.map(eventName), side: -1 }} />
              <Meanwhile {...{ scene, layout, names: scene.free.map(eventName), side: 1 }} />
            </g>
          ))}
        </g>
        {sheet.scenes.map((scene, index) => {
          const [x, y] = [scene.x - size.width / 2, scene.y - size.height / 2];
          const ask = lines(say(told.scenes[scene.id]?.ask ?? ''), 33, 2);
          const out = isOut(scene.id) ? ` (${words.mapOut})` : '';
          return (
            <a
              key={scene.id}
              className={isOut(scene.id) ? 'plan-scene own-out' : 'plan-scene'}
              href={`#${scene.id}`}
              aria-label={[momentOf(scene.id), `${words.scene} ${index + 1}${out}`, ...ask].join(' ')}
              onClick={(event) => {
                event.preventDefault();
                go(`scenes.${scene.id}`);
              }}
            >
              <rect x={x} y={y} width={size.width} height={size.height} rx="10" />
              <text className="plan-hour" x={x + 12} y={y + 22}>
                {momentOf(scene.id)}
              </text>
              <text className="plan-name" x={x + 12} y={y + 43}>
                {` ${words.scene} ${index + 1}${out}`}
              </text>
              {ask.map((text, line) => (
                <text key={text} className="plan-ask" x={x + 12} y={y + 65 + line * 18}>
                  {` ${text}`}
                </text>
              ))}
            </a>
          );
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: this part of the drawing takes no focus */}
        <g aria-hidden="true">
          <rect
            className="plan-fin"
            x={sheet.fin.x - sheet.fin.width / 2}
            y={sheet.fin.y - sheet.fin.height / 2}
            width={sheet.fin.width}
            height={sheet.fin.height}
            rx="15"
          />
          <text className="plan-fin-text" x={sheet.fin.x} y={sheet.fin.y + 5} textAnchor="middle">
            {words.mapEnd}
          </text>
        </g>
        {sheet.endings.map((ending, order) => {
          const [x, y] = [ending.x - ending.width / 2, ending.y - ending.height / 2];
          const { rank = 'hard' } = story.endings.find(({ id }) => id === ending.id) ?? {};
          const out = explored.endings[ending.id] === undefined ? ` (${words.mapOut})` : '';
          const title = lines(say(told.endings[ending.id]?.title || `${words.ending} ${order + 1}`), 20, 2);
          const kind = `${order + 1}. ${out === '' ? words[`rank_${rank}`] : words.mapOut}`;
          return (
            <a
              key={ending.id}
              className={`plan-scene plan-ending plan-ending-${rank}${out === '' ? '' : ' own-out'}`}
              href={`#${ending.id}`}
              aria-label={[kind, ...title].join(' ')}
              onClick={(event) => {
                event.preventDefault();
                go(`endings.${ending.id}`);
              }}
            >
              <rect x={x} y={y} width={ending.width} height={ending.height} rx="4" />
              <text className="plan-rank" x={x + 14} y={y + 25}>
                {kind}
              </text>
              {title.map((text, line) => (
                <text key={text} className="plan-name" x={x + 14} y={y + 47 + line * 19}>
                  {` ${text}`}
                </text>
              ))}
            </a>
          );
        })}
      </svg>
    </section>
  );
}

interface MeanwhileProps {
  readonly scene: Sheet['scenes'][number];
  readonly layout: DrawingProps['layout'];
  readonly names: readonly string[];
  /** -1 on the left, for what has an hour; 1 on the right. */
  readonly side: -1 | 1;
}

/** What the world does during a scene. */
function Meanwhile({ scene, layout, names, side }: MeanwhileProps) {
  if (names.length === 0) return null;
  const { scene: size, event } = layout.SIZES;
  const height = names.length * event.line + 2 * event.pad;
  const edge = scene.x + (side * size.width) / 2;
  const near = edge + side * event.gap;
  const left = side < 0 ? near - event.width : near;
  const [top, across] = [scene.y - height / 2, event.width - 16];
  return (
    <>
      <path className="plan-tie" d={`M${near} ${scene.y}L${edge} ${scene.y}`} />
      <path
        className="plan-event"
        d={`M${left + 8} ${top}h${across}l8 8v${height - 16}l-8 8h${-across}l-8 -8v${16 - height}z`}
      />
      {names.map((name, index) => (
        <text key={name} className="plan-event-text" x={left + 12} y={top + event.pad + index * event.line + 14}>
          {name}
        </text>
      ))}
    </>
  );
}

interface BadgesProps {
  readonly link: Sheet['links'][number];
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** A disc follows its rule, a diamond breaks it, a clock is time that passes. */
function Badges({ link, places }: BadgesProps) {
  const all = [
    ...link.moves.map(({ letter, followed, guarded }) => ({ letter, guarded, shape: followed ? 'kept' : 'broken' })),
    ...link.events.map((letter) => ({ letter, guarded: false, shape: 'event' })),
    ...(link.lapse ? [{ letter: '', guarded: false, shape: 'lapse' }] : []),
  ];
  return all.map(({ letter, guarded, shape }, index) => {
    const { x, y } = places[index] ?? link.label;
    return (
      <g key={shape + letter} className={`plan-badge plan-badge-${shape}${guarded ? ' plan-badge-guarded' : ''}`}>
        {shape === 'broken' && <path d={`M${x} ${y - 13}L${x + 13} ${y}L${x} ${y + 13}L${x - 13} ${y}z`} />}
        {shape === 'event' && <path d={`M${x - 6} ${y - 9}h12l6 9l-6 9h-12l-6 -9z`} />}
        {shape === 'kept' && <circle cx={x} cy={y} r="11" />}
        {shape === 'lapse' && <circle cx={x} cy={y} r="9" />}
        {shape === 'lapse' && <path d={`M${x} ${y - 5}V${y}L${x + 4} ${y + 3}`} />}
        {(shape === 'kept' || shape === 'broken') && (
          <text x={x} y={y + 4.5} textAnchor="middle">
            {letter}
          </text>
        )}
      </g>
    );
  });
}
