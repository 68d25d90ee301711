import { useRef, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { offerFile } from '#browser/files.ts';
import { type Contribution, entriesOf } from '#domain/workshop/contribution.ts';
import { encode, grouped } from '#domain/workshop/contribution-code.ts';
import { writeContribution } from '#domain/workshop/contribution-file.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import type { GiveWords } from './Give.tsx';
import { QrCode } from './QrCode.tsx';

interface FormsProps {
  readonly words: GiveWords;
  readonly lang: Lang;
  readonly one: Contribution;
}

/** The same content three times: a text to copy, a file, a QR code. */
export function Forms({ words, lang, one }: FormsProps) {
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  if (entriesOf(one) === 0)
    return (
      <section aria-labelledby="give-code">
        <h2 id="give-code">{words.codeTitle}</h2>
        <p>{words.codeNothing}</p>
      </section>
    );
  const code = encode(one);
  const shown = grouped(code);
  async function copy() {
    const done = await copyText(shown);
    if (!done) {
      text.current?.focus();
      text.current?.select();
    }
    setSaid(done ? words.copied : words.byHand);
  }
  return (
    <section aria-labelledby="give-code">
      <h2 id="give-code">{words.codeTitle}</h2>
      <p>{words.codeWhy}</p>
      <label className="give-field give-code">
        <span>{words.codeLabel}</span>
        <textarea ref={text} readOnly rows={5} value={shown} spellCheck={false} aria-describedby="give-length" />
      </label>
      <p id="give-length" className="soft small">
        {counted(words.codeLength, code.length, lang)}
      </p>
      <p className="give-buttons">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            offerFile(`${words.fileName}-${one.id}.json`, writeContribution(one));
            setSaid(words.filed);
          }}
        >
          {words.file}
        </button>
        <button type="button" className="button-quiet" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          {drawn ? words.qrHide : words.qr}
        </button>
      </p>
      <p role="status" className="give-said">
        {said}
      </p>
      {drawn && <QrCode words={words} code={code} />}
      <details className="give-list">
        <summary>{words.exactly}</summary>
        <pre>{writeContribution(one)}</pre>
      </details>
    </section>
  );
}
