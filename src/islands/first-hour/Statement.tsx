import { blanksIn } from '#domain/crisis/statement.ts';
import { type Texts, toggled } from '#domain/crisis/texts.ts';
import type { Company } from '#domain/document/company.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { Room, StatementData } from './room.ts';
import { Tongue } from './Tongue.tsx';

export interface StatementProps {
  readonly room: Room;
  readonly statement: StatementData;
  readonly texts: Texts;
  /** Its names fill what nobody has filled in. */
  readonly company: Company | undefined;
  readonly change: (texts: Texts) => void;
  readonly say: (text: string) => void;
}
/** The page's own language first. */
const tongues = { fr: ['fr', 'en'], en: ['en', 'fr'] } as const satisfies Record<Lang, readonly Lang[]>;

/** The hours, what must be true, then each language: its words, its text. Warnings stand where they matter. */
export function Statement(props: StatementProps) {
  const { statement, room } = props;
  return (
    <div className="crisis-statement">
      {statement.cautions.length > 0 && (
        <ul className="crisis-cautions">
          {statement.cautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Hours {...props} />
      <Conditions {...props} />
      <div className="crisis-two">
        {tongues[room.lang].map((tongue) => (
          <Tongue key={tongue} {...props} tongue={tongue} />
        ))}
      </div>
    </div>
  );
}

function Hours({ room: { words, data, lang }, statement, texts, change }: StatementProps) {
  const hours = blanksIn(statement.parts.fr).filter((id) => data.blanks[id]?.kind === 'hour');
  if (hours.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.hoursOnce}</legend>
      <div className="crisis-fields">
        {hours.map((id) => {
          const caution = data.blanks[id]?.caution;
          return (
            <p key={id} className="crisis-field">
              <label htmlFor={`crisis-${id}`}>{data.blanks[id]?.label[lang]}</label>
              <input
                id={`crisis-${id}`}
                type="time"
                value={texts.hours[id] ?? ''}
                aria-describedby={caution && `crisis-${id}-caution`}
                onChange={({ currentTarget: { value } }) =>
                  change({ ...texts, hours: { ...texts.hours, [id]: value } })
                }
              />
              {caution && (
                <span id={`crisis-${id}-caution`} className="crisis-small">
                  {caution}
                </span>
              )}
            </p>
          );
        })}
      </div>
    </fieldset>
  );
}

function Conditions({ room: { words, data }, statement, texts, change }: StatementProps) {
  const ifs = [...new Set(statement.parts.fr.flatMap(({ when }) => (when === undefined ? [] : [when])))];
  if (ifs.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.onlyIf}</legend>
      {ifs.map((id) => (
        <label key={id} className="crisis-tick">
          <input
            type="checkbox"
            checked={texts.true.includes(id)}
            onChange={() => change({ ...texts, true: toggled(texts.true, id) })}
          />
          {data.ifs[id]}
        </label>
      ))}
    </fieldset>
  );
}
