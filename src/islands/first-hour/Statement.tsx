import { blanksIn } from '#domain/crisis/statement.ts';
import type { Texts } from '#domain/crisis/texts.ts';
import type { Lang } from '#i18n/lookup.ts';
import { fill } from '#i18n/lookup.ts';
import { Preview } from './Preview.tsx';
import type { Room, StatementData } from './room.ts';

interface StatementProps {
  readonly room: Room;
  readonly statement: StatementData;
  readonly texts: Texts;
  readonly change: (texts: Texts) => void;
}

/** The hours, what must be true, then each language: its words, its text. Warnings stand where they matter. */
export function Statement({ room, statement, texts, change }: StatementProps) {
  const { words, data, lang } = room;
  const asked = blanksIn(statement.parts.fr);
  const hours = asked.filter((id) => data.blanks[id]?.kind === 'hour');
  const told = asked.filter((id) => data.blanks[id]?.kind === 'words');
  const ifs = [...new Set(statement.parts.fr.flatMap(({ when }) => (when === undefined ? [] : [when])))];
  const caution = (id: string) => data.blanks[id]?.caution;
  return (
    <div className="crisis-statement">
      {statement.cautions.length > 0 && (
        <ul className="crisis-cautions">
          {statement.cautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {hours.length > 0 && (
        <fieldset>
          <legend>{words.hoursOnce}</legend>
          <div className="crisis-fields">
            {hours.map((id) => (
              <p key={id} className="crisis-field">
                <label htmlFor={`crisis-${id}`}>{data.blanks[id]?.label[lang]}</label>
                <input
                  id={`crisis-${id}`}
                  type="time"
                  value={texts.hours[id] ?? ''}
                  aria-describedby={caution(id) && `crisis-${id}-caution`}
                  onChange={({ currentTarget: { value } }) =>
                    change({ ...texts, hours: { ...texts.hours, [id]: value } })
                  }
                />
                {caution(id) && (
                  <span id={`crisis-${id}-caution`} className="crisis-small">
                    {caution(id)}
                  </span>
                )}
              </p>
            ))}
          </div>
        </fieldset>
      )}
      {ifs.length > 0 && (
        <fieldset>
          <legend>{words.onlyIf}</legend>
          {ifs.map((id) => (
            <label key={id} className="crisis-tick">
              <input
                type="checkbox"
                checked={texts.true.includes(id)}
                onChange={() =>
                  change({
                    ...texts,
                    true: texts.true.includes(id) ? texts.true.filter((one) => one !== id) : [...texts.true, id],
                  })
                }
              />
              {data.ifs[id]}
            </label>
          ))}
        </fieldset>
      )}
      <div className="crisis-two">
        {(['fr', 'en'] as const).map((tongue: Lang) => (
          <div key={tongue} className="crisis-tongue">
            <h3>{words[`${tongue}Text`]}</h3>
            {told.map((id) => {
              const field = `crisis-${tongue}-${id}`;
              const hint = data.blanks[id]?.hint;
              return (
                <p key={id} className="crisis-field">
                  <label htmlFor={field} lang={tongue}>
                    {data.blanks[id]?.label[tongue]}
                  </label>
                  <input
                    id={field}
                    type="text"
                    lang={tongue}
                    autoComplete="off"
                    value={texts[tongue][id] ?? ''}
                    aria-describedby={`${field}-hint`}
                    onChange={({ currentTarget: { value } }) =>
                      change({ ...texts, [tongue]: { ...texts[tongue], [id]: value } })
                    }
                  />
                  <span id={`${field}-hint`} className="crisis-small">
                    {hint && <span lang={tongue}>{fill(forExample[tongue], { hint: hint[tongue] })}</span>}
                    {caution(id) && ` ${caution(id)}`}
                  </span>
                </p>
              );
            })}
            <Preview room={room} statement={statement} texts={texts} tongue={tongue} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** In the language of the text, whatever the page's. */
const forExample = { fr: 'Par exemple\u00a0: {hint}', en: 'For example: {hint}' } as const;
