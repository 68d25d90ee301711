import type { Activity } from '#domain/workshop/activity.ts';
import type { workshops } from '#i18n/fr/workshops.ts';

export type SheetWords = typeof workshops;
interface StepProps {
  readonly activity: Activity;
  /** « 8–18 ». */
  readonly when: string;
  /** « 10 minutes ». */
  readonly length: string;
  readonly words: SheetWords;
  /** Only how it is done without a screen. */
  readonly paper?: boolean;
}

/** One step of a run sheet: what is said to the room first, then what is for the facilitator alone. Rendered on pages too. */
export function Step({ activity, when, length, words, paper = false }: StepProps) {
  return (
    <section className="step" id={activity.id}>
      <header className="step-head">
        <p className="step-when">{when}</p>
        <h3>{activity.title}</h3>
        <p className="step-length">{length}</p>
      </header>
      <p className="step-does">
        <b>{words.does}</b>
        {activity.does}
      </p>
      <div className="step-columns">
        <div>
          <List title={words.notes} items={activity.notes} />
          <List title={words.questions} items={activity.questions} />
        </div>
        <div>
          {activity.risks.length > 0 && <h4>{words.risks}</h4>}
          {activity.risks.length > 0 && (
            <dl className="step-risks">
              {activity.risks.map((risk) => (
                <div key={risk.when}>
                  <dt>{risk.when}</dt>
                  <dd>{risk.then}</dd>
                </div>
              ))}
            </dl>
          )}
          {!paper && <List title={words.shown} items={activity.shown} />}
          <List title={words.has} items={activity.material} />
          <h4>{words.paper}</h4>
          <p>{activity.paper}</p>
        </div>
      </div>
    </section>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
