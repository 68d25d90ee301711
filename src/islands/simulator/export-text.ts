import type { Debrief } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import type { CaseRoom } from './case-context.ts';
import { decidedAt, endingTitle, keyName } from './phrases.ts';
import type { Run } from './run.ts';
import { takenBackLines } from './taken-back.ts';

/** The debrief as plain text, for a mail or a document. */
export function debriefText(room: CaseRoom, told: Debrief, run: Run): string {
  const { words, rules, ui, lang } = room;
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  const decisions = told.decisions.flatMap(({ frame, index, alternatives }, at) => {
    const scene = words.scenes[frame.scene ?? ''];
    const rule = frame.rule && rules[frame.rule.id]?.name;
    const verdict = frame.rule?.followed ? ui.ruleFollowed : ui.ruleBroken;
    const own = frame.wrote ? run.texts[index] : undefined;
    return [
      '',
      `${at + 1}. ${dayAndHour(decidedAt(room, frame), lang)} · ${scene?.ask ?? ''}`,
      `${ui.youDidThis} ${keyName(room, frame.scene, frame.key)}`,
      ...(own ? [`${ui.yourWords} : ${own}`] : []),
      scene?.moves[frame.key]?.why ?? ui.lapsed,
      ...(rule ? [fill(verdict, { rule })] : []),
      ...alternatives.map((other) => {
        const leads = fill(ui.wouldLead, { ending: endingTitle(words, other.ending) ?? '' });
        return `- ${keyName(room, frame.scene, other.key)} ${leads}`;
      }),
    ];
  });
  const unknown = told.unknown.flatMap(({ fact }) => words.facts[fact] ?? []);
  return [
    words.title,
    words.fiction,
    '',
    endingTitle(words, told.ending) ?? told.ending,
    words.endings[told.ending]?.text ?? '',
    ...decisions,
    ...list(ui.takenBackTitle, takenBackLines(room, run)),
    ...list(ui.unknown, unknown),
    ...list(ui.questions, [ui.questionWait, ui.questionPass]),
  ].join('\n');
}
