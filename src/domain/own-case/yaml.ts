import { guardOf } from './condition.ts';
import { type Draft, type DraftEvent, type DraftMove, type DraftPost, isSaid } from './draft.ts';
import { isMoment } from './missing.ts';

/**
 * The file of a case, in the order and the manner of the course's own: read from top to bottom, sentences between straight
 * quotes (a JSON string is one of YAML's), nothing for what is empty.
 */
export function yamlOf(draft: Draft, heading: readonly string[] = []): string {
  const { lang, gauges } = draft;
  const { trust, heat, risk, team } = gauges;
  const lines = [
    ...heading.map((line) => `# ${line}`),
    `id: ${draft.file}`,
    `code: ${draft.code}`,
    `lang: ${lang}`,
    `languages: [${lang}]`,
    ...sentence('title', draft.title),
    ...sentence('summary', draft.summary),
    ...sentence('fiction', draft.fiction),
    ...sentence('you', draft.you),
    ...sentence('hours', draft.hours),
    `lessons: ${names(draft.lessons)}`,
    ...(draft.minutes === null ? [] : [`minutes: ${draft.minutes}`]),
    ...moment('starts', draft.starts),
    ...moment('closes', draft.closes),
    `gauges: { trust: ${trust}, heat: ${heat}, risk: ${risk}, team: ${team} }`,
    ...block('places', draft.places, ({ id, network, mine, members, name }) => [
      `${id}: ${flow([`network: ${network}`, `mine: ${mine}`, members !== null && `members: ${members}`, text('name', name)])}`,
    ]),
    ...block('people', draft.people, ({ id, name, who, role }) => [
      `${id}: ${flow([text('name', name), text('who', who), role !== 'outside' && `${role}: true`])}`,
    ]),
    '',
    ...posts('opening', draft.opening),
    ...block('facts', draft.facts, ({ id, text: says, worth }) => [
      `${id}: ${flow([text('text', says), worth !== 'useful' && `${worth}: true`])}`,
    ]),
    ...block('asks', draft.asks, ({ id, who, minutes, tells }) => [
      `${id}: ${flow([text('who', who), minutes !== null && `minutes: ${minutes}`, `tells: ${names(tells)}`])}`,
    ]),
    ...block('promises', draft.promises, ({ id, by, to, text: says }) => [
      `${id}: ${flow([...moment('by', by), to !== '' && `to: ${name(to)}`, text('text', says)])}`,
    ]),
    ...block('events', draft.events, (event) => {
      const lines = linesOfEvent(event);
      return lines.length === 0 ? [`${event.id}: {}`] : [`${event.id}:`, ...indented(lines)];
    }),
    ...block('scenes', draft.scenes, (scene) => [
      `${scene.id}:`,
      ...indented([
        ...moment('opens', scene.opens),
        ...posts('shows', scene.shows),
        ...sentence('ask', scene.ask),
        ...(scene.lapses === '' ? [] : [`lapses: ${name(scene.lapses)}`]),
        ...(scene.moves.length === 0
          ? ['moves: {}']
          : ['moves:', ...indented(scene.moves.flatMap((move) => [`${move.id}:`, ...indented(linesOfMove(move))]))]),
      ]),
      '',
    ]),
    ...block('endings', draft.endings, ({ id, rank, when, title, text: says }) => [
      `${id}:`,
      ...indented([`rank: ${rank}`, ...condition(when), ...sentence('title', title), ...sentence('text', says)]),
    ]),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function linesOfEvent({ trigger, at, silence, when, does, audience, shows, to }: DraftEvent): readonly string[] {
  return [
    ...(trigger === 'hour' ? moment('at', at) : []),
    ...(trigger === 'silence' && silence !== null ? [`after-silence: ${silence}`] : []),
    ...condition(when),
    ...(does.length > 0 ? [`does: ${names(does)}`] : []),
    ...(audience === null ? [] : [`audience: ${audience}`]),
    ...posts('shows', shows),
    ...(to === '' ? [] : [`to: ${name(to)}`]),
  ];
}

function linesOfMove(move: DraftMove): readonly string[] {
  const { kind, place, answers, minutes, when, does, promises, keeps, shows, why, rule, followed, to } = move;
  const label = sentence('label', move.label);
  const say = sentence('say', move.say);
  return [
    `kind: ${kind}`,
    ...(place === '' ? [] : [`place: ${name(place)}`]),
    ...(answers === '' ? [] : [`answers: ${name(answers)}`]),
    ...(minutes === null ? [] : [`minutes: ${minutes}`]),
    ...condition(when),
    ...(isSaid(move) ? [...say, ...label] : [...label, ...say]),
    ...(does.length > 0 ? [`does: ${names(does)}`] : []),
    ...(promises.length > 0 ? [`promises: ${names(promises)}`] : []),
    ...(keeps.length > 0 ? [`keeps: ${names(keeps)}`] : []),
    ...posts('shows', shows),
    ...sentence('why', why),
    ...(rule === '' ? [] : [`rule: ${name(`${followed ? '+' : '-'}${rule}`)}`]),
    ...(to === '' ? [] : [`to: ${name(to)}`]),
  ];
}

function posts(key: string, all: readonly DraftPost[]): readonly string[] {
  if (all.length === 0) return [];
  return [
    `${key}:`,
    ...indented(
      all.flatMap(({ by, text: says, place, reactions, spreads }) => [
        `- ${name(by)}: ${quoted(says)}`,
        ...(place === '' ? [] : [`  place: ${name(place)}`]),
        ...(reactions === null ? [] : [`  reactions: ${reactions}`]),
        ...(spreads ? ['  spreads: true'] : []),
      ]),
    ),
  ];
}

function condition(when: DraftMove['when']): readonly string[] {
  const guard = guardOf(when);
  if (guard === undefined) return [];
  const parts = guard.map((part) =>
    typeof part === 'string'
      ? atom(part)
      : `{ any: [${part.any
          .flat()
          .map((each) => atom(String(each)))
          .join(', ')}] }`,
  );
  return [`when: [${parts.join(', ')}]`];
}

function block<T>(key: string, items: readonly T[], write: (item: T) => readonly string[]): readonly string[] {
  if (items.length === 0) return ['scenes', 'endings', 'people', 'places'].includes(key) ? [`${key}: {}`] : [];
  return ['', `${key}:`, ...indented(items.flatMap(write))];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
function flow(parts: readonly (string | false)[]): string {
  return `{ ${parts.filter((part) => part !== false && part !== '').join(', ')} }`;
}
function sentence(key: string, value: string): readonly string[] {
  return value.trim() === '' ? [] : [`${key}: ${quoted(value)}`];
}
function text(key: string, value: string): string {
  return sentence(key, value).join('');
}
function moment(key: string, value: string): readonly string[] {
  return value.trim() === '' ? [] : [`${key}: ${isMoment(value) ? value.trim() : quoted(value)}`];
}
function names(all: readonly string[]): string {
  return `[${all.map(name).join(', ')}]`;
}
/** Names of ours are written bare; whatever else a draft holds is quoted. */
function name(value: string): string {
  return /^[+-]?[a-z][a-z0-9-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/.test(value)
    ? value
    : quoted(value);
}
function atom(value: string): string {
  return /^[a-z][a-z0-9 -]*( \d{1,2}:\d{2})?$/.test(value) ? value : quoted(value);
}
/** The characters that YAML counts as ends of lines are escaped too. */
function quoted(value: string): string {
  return JSON.stringify(value.trim()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
