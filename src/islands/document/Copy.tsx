import { useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import type { Lang } from '#i18n/lookup.ts';
import './copy.css';

interface CopyProps {
  readonly text: string;
  readonly label: string;
  readonly words: { readonly copied: string; readonly copyByHand: string };
  /** When it is not the page's. */
  readonly lang?: Lang;
  readonly main?: boolean;
  /** Says what has just happened. */
  say(text: string): void;
}

/** Copies a text; where the browser cannot, shows it to be selected by one click. */
export function Copy({ text, label, words, lang, main = false, say }: CopyProps) {
  const [done, setDone] = useState<{ readonly text: string; readonly by: 'browser' | 'hand' }>();
  const copy = async () => {
    const copied = await copyText(text);
    setDone({ text, by: copied ? 'browser' : 'hand' });
    say(copied ? words.copied : words.copyByHand);
  };
  const fresh = done?.text === text;
  return (
    <div className="copy no-print">
      <button type="button" className={main ? 'button' : 'button-quiet'} onClick={copy}>
        {label}
      </button>
      {/* What is said aloud is said once, by `say`. */}
      {fresh && done.by === 'browser' && <span aria-hidden="true">{words.copied}</span>}
      {fresh && done.by === 'hand' && (
        <label>
          {words.copyByHand}
          <textarea readOnly rows={6} lang={lang} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
