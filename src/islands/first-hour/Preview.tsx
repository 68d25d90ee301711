import { useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { minuteOfHour } from '#domain/crisis/clock.ts';
import { leftIn, piecesOf, textOf } from '#domain/crisis/statement.ts';
import type { Texts } from '#domain/crisis/texts.ts';
import { limitOf } from '#domain/scenario/networks.ts';
import { hour } from '#domain/scenario/time.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { listed, type Room, type StatementData } from './room.ts';

interface PreviewProps {
  readonly room: Room;
  readonly statement: StatementData;
  readonly texts: Texts;
  readonly tongue: Lang;
}

/** The text as it would be published: blanks visible, what is left, whether it fits, and a way to copy it anywhere. */
export function Preview({ room, statement, texts, tongue }: PreviewProps) {
  const { words, lang, data } = room;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState(false);
  const labels = Object.fromEntries(Object.entries(data.blanks).map(([id, { label }]) => [id, lower(label[tongue])]));
  const hours = Object.fromEntries(
    Object.entries(texts.hours).map(([id, text]) => {
      const minute = minuteOfHour(text);
      return [id, minute === undefined ? '' : hour(minute, tongue)];
    }),
  );
  const pieces = piecesOf(statement.parts[tongue], labels, { ...texts[tongue], ...hours }, new Set(texts.true));
  const text = textOf(pieces);
  const left = leftIn(pieces).map((id) => lower(data.blanks[id]?.label[lang] ?? id));
  const copy = async () => {
    const copied = await copyText(text);
    setByHand(!copied);
    setSaid(copied ? words.copied : words.copyByHand);
  };
  return (
    <div className="crisis-preview">
      <blockquote lang={tongue}>
        <p>
          {pieces.map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
            piece.blank === undefined ? piece.text : <mark key={index}>{piece.text}</mark>,
          )}
        </p>
      </blockquote>
      <p className="crisis-small">
        {left.length > 0 ? fill(words.left, { what: listed(left, words.and) }) : words.leftNone}
      </p>
      <p className="crisis-small">
        {counted(words.length, text.length, lang)}. {fitIn(room, text.length)}
      </p>
      <p>
        <button type="button" className="button" onClick={copy}>
          {tongue === 'fr' ? words.copyFr : words.copyEn}
        </button>
      </p>
      <p role="status" className="crisis-small">
        {said}
      </p>
      {byHand && (
        <textarea
          readOnly
          rows={5}
          lang={tongue}
          aria-label={words.copyByHand}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Against the shortest kind of network, then against a page. */
function fitIn({ words }: Room, length: number): string {
  const [short, page] = [limitOf('short-posts'), limitOf('page')];
  if (length <= short) return fill(words.fits, { limit: short });
  if (length <= page) return fill(words.tooLong, { over: length - short, limit: short });
  return fill(words.tooLongAll, { over: length - page, limit: page });
}
