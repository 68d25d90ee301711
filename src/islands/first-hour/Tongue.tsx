import { blanksIn } from '#domain/crisis/statement.ts';
import { companyText, isExample } from '#domain/document/company.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import { Preview } from './Preview.tsx';
import type { StatementProps } from './Statement.tsx';

interface TongueProps extends StatementProps {
  readonly tongue: Lang;
}

/** One language of a text: its blanks, each with an example or the company's own name, then the text itself. */
export function Tongue({ room, statement, texts, company, change, say, tongue }: TongueProps) {
  const { words, data } = room;
  const asked = blanksIn(statement.parts[tongue]).filter((id) => data.blanks[id]?.kind === 'words');
  const example = isExample(company);
  const own = Object.fromEntries(
    asked.flatMap((id) => {
      const name = texts[tongue][id] === undefined ? companyText(company, data.blanks[id]?.company) : '';
      return name === '' ? [] : [[id, name]];
    }),
  );
  return (
    <div className="crisis-tongue">
      <h3>{words[`${tongue}Text`]}</h3>
      {asked.map((id) => {
        const blank = data.blanks[id];
        const field = `crisis-${tongue}-${id}`;
        const hint = blank?.hint && fill(forExample[tongue], { hint: blank.hint[tongue] });
        return (
          <p key={id} className="crisis-field">
            <label htmlFor={field} lang={tongue}>
              {blank?.label[tongue]}
            </label>
            <input
              id={field}
              type="text"
              lang={tongue}
              autoComplete="off"
              value={texts[tongue][id] ?? own[id] ?? ''}
              aria-describedby={`${field}-hint`}
              onChange={({ currentTarget: { value } }) =>
                change({ ...texts, [tongue]: { ...texts[tongue], [id]: value } })
              }
            />
            <span id={`${field}-hint`} className="crisis-small crisis-hints">
              {own[id] ? (
                <span>{example ? words.exampleHint : words.companyHint}</span>
              ) : (
                hint && <span lang={tongue}>{hint}</span>
              )}
              {blank?.caution && <span>{blank.caution}</span>}
            </span>
          </p>
        );
      })}
      <Preview {...{ room, statement, texts, tongue, say }} own={example ? {} : own} toReplace={example ? own : {}} />
    </div>
  );
}

/** In the language of the text, whatever the page's. */
const forExample = { fr: 'Par exemple\u00a0: {hint}', en: 'For example: {hint}' } as const;
