import type { Draft } from '#domain/own-case/draft.ts';
import { counted, fill, type Lang, longDate } from '#i18n/lookup.ts';
import type { OwnCaseWords } from './own-case-data.ts';

interface KeptCaseProps {
  readonly draft: Draft;
  /** Of its last change. */
  readonly day: string | undefined;
  readonly words: OwnCaseWords;
  readonly lang: Lang;
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onThrow: () => void;
}

/** One case of this device, and what may be done with it. */
export function KeptCase({ draft, day, words, lang, onOpen, onDuplicate, onThrow }: KeptCaseProps) {
  const title = titleOf(draft, words);
  const acts = [
    { text: words.open, name: words.openWhat, act: onOpen },
    { text: words.duplicateCase, name: words.duplicateCaseWhat, act: onDuplicate },
    { text: words.throwAway, name: words.throwAwayWhat, act: onThrow },
  ];
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="own-help">
          {counted(words.scenesOf, draft.scenes.length, lang)}
          {day !== undefined && `, ${fill(words.changedOn, { day: longDate(day, lang) })}`}
        </p>
      </div>
      <p className="own-buttons">
        {acts.map(({ text, name, act }, index) => (
          <button
            key={text}
            type="button"
            className={index === 0 ? 'button' : 'button-quiet'}
            aria-label={fill(name, { title })}
            onClick={act}
          >
            {text}
          </button>
        ))}
      </p>
    </li>
  );
}

/** What a case is called on the screen, before it has a title too. */
export function titleOf({ title }: Pick<Draft, 'title'>, words: OwnCaseWords): string {
  return title.trim() || words.untitled;
}
