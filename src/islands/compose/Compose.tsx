import { useState } from 'react';
import { offerFile } from '#browser/files.ts';
import { propose } from '#domain/workshop/compose.ts';
import { type Draft, emptyDraft, readDraft } from '#domain/workshop/draft.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { GoBack } from '../document/GoBack.tsx';
import { useDocument } from '../document/use-document.ts';
import { Waiting } from '../practice/Waiting.tsx';
import { Add } from './Add.tsx';
import { Ask } from './Ask.tsx';
import { type Activities, type ComposeWords, type Handouts, speechIn, type Topics } from './parts.ts';
import { RunSheet } from './RunSheet.tsx';
import { lacks, remainsSaid } from './remains.ts';
import { peopleSaid, printsOf, runSheetMarkdown, stepsOf } from './run-sheet.ts';
import type { SheetWords } from './Step.tsx';
import { Steps } from './Steps.tsx';
import { useActivities } from './use-kits.ts';
import './compose.css';

export interface ComposeProps {
  readonly words: ComposeWords;
  readonly sheet: SheetWords;
  readonly lang: Lang;
  readonly topics: readonly Topics[];
  readonly handouts: Handouts;
  /** Address of the kits and activities, relative to the page. */
  readonly address: string;
}

/** The builder: what one has, a proposal that fits, and every change one likes. Kept on the device as it is made. */
export function Compose(props: ComposeProps) {
  const { words, address } = props;
  const { activities, failed, again } = useActivities(address);
  if (activities) return <Composing {...props} activities={activities} />;
  return <Waiting {...{ failed, again, words }} />;
}

function Composing(props: ComposeProps & { activities: Activities }) {
  const { words, sheet, lang, topics, handouts, activities } = props;
  const kept = useDocument<Draft>('workshop', 'atelier', readDraft, emptyDraft);
  const [said, setSaid] = useState('');
  const draft = kept.value;
  const speech = speechIn(words, lang);
  const steps = stepsOf(draft, activities);
  const prints = printsOf(steps, handouts);
  const titles = new Map(topics.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title] as const)));
  const change = (next: Draft, what: string) => {
    kept.change(next);
    setSaid(what);
  };
  const proposeNow = () => {
    const choices = [...activities.values()].filter(({ builder }) => builder);
    const { parts, left, needs } = propose(choices, draft);
    if (needs !== undefined) {
      setSaid(fill(words.needs, { length: speech.length(needs) }));
      return;
    }
    kept.change({ ...draft, steps: parts });
    const short = left > 0 ? ` ${counted(words.short, left, lang)}` : '';
    setSaid(`${counted(words.proposed, parts.length, lang)}${short}`);
  };
  return (
    <div className="compose">
      <p className="soft small no-print">{kept.keeps ? words.kept : words.notKept}</p>
      <Ask {...{ draft, speech, topics }} change={kept.change} propose={proposeNow} />
      <section className="no-print" aria-labelledby="steps">
        <h2 id="steps">{words.stepsTitle}</h2>
        <p className="compose-said" role="status">
          {said} {said && <span className="visually-hidden">{remainsSaid(draft, speech)}</span>}
        </p>
        <label className="compose-number compose-name">
          <span>{words.name}</span>
          <input
            value={draft.title}
            maxLength={120}
            placeholder={words.nameExample}
            onChange={(event) => kept.change({ ...draft, title: event.currentTarget.value })}
          />
        </label>
        <p className="compose-remains">
          <b>{remainsSaid(draft, speech)}</b>
        </p>
        {draft.steps.length === 0 && <p>{words.nothing}</p>}
        {lacks(draft, activities, speech).map((lack) => (
          <p className="notice" key={lack}>
            {lack}
          </p>
        ))}
        <Steps {...{ draft, activities, speech, change }} say={setSaid} />
        <p className="compose-actions">
          <GoBack {...{ kept, words }} say={setSaid} />
        </p>
        {steps.length > 0 && (
          <>
            {prints.length > 0 && <h3>{words.handouts}</h3>}
            {prints.length > 0 && (
              <ul className="compose-prints">
                {prints.map(({ title, href }) => (
                  <li key={href}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ul>
            )}
            <p>{peopleSaid(draft, speech)}</p>
            <p className="compose-actions">
              <button type="button" className="button" onClick={() => print()}>
                {words.print}
              </button>
              <button
                type="button"
                className="button-quiet"
                onClick={() =>
                  offerFile(`${words.fileName}.md`, runSheetMarkdown({ draft, activities, handouts, speech, sheet }))
                }
              >
                {words.export}
              </button>
            </p>
          </>
        )}
      </section>
      <Add {...{ draft, activities, speech, titles, change }} />
      <RunSheet {...{ draft, activities, handouts, speech, sheet }} />
    </div>
  );
}
