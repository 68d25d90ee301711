import { minuteOfHour } from '#domain/crisis/clock.ts';
import { labelsIn, leftIn, piecesOf, textOf } from '#domain/crisis/statement.ts';
import type { Texts } from '#domain/crisis/texts.ts';
import { limitOf } from '#domain/scenario/networks.ts';
import { hour } from '#domain/scenario/time.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { Copy } from '../document/Copy.tsx';
import { listed, type Room, type StatementData } from './room.ts';

type Names = Readonly<Record<string, string>>;
interface PreviewProps {
  readonly room: Room;
  readonly statement: StatementData;
  readonly texts: Texts;
  /** The company's names, by blank. */
  readonly own: Names;
  /** Those of the example company: they stay blanks, and are read between brackets. */
  readonly toReplace: Names;
  readonly tongue: Lang;
  readonly say: (text: string) => void;
}

/** The text as it would be published: blanks visible, what is left, whether it fits, and a way to copy it anywhere. */
export function Preview({ room, statement, texts, own, toReplace, tongue, say }: PreviewProps) {
  const { words, lang, data } = room;
  const hours = Object.fromEntries(
    Object.entries(texts.hours).map(([id, text]) => {
      const minute = minuteOfHour(text);
      return [id, minute === undefined ? '' : hour(minute, tongue)];
    }),
  );
  const labels = { ...labelsIn(data.blanks, tongue), ...toReplace };
  const pieces = piecesOf(statement.parts[tongue], labels, { ...own, ...texts[tongue], ...hours }, new Set(texts.true));
  const text = textOf(pieces);
  const names = labelsIn(data.blanks, lang);
  const left = leftIn(pieces).map((id) => names[id] ?? id);
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
      <Copy main text={text} lang={tongue} label={words[`${tongue}Copy`]} words={words} say={say} />
    </div>
  );
}

/** Against the shortest kind of network, then against a page. */
function fitIn({ words }: Room, length: number): string {
  const [short, page] = [limitOf('short-posts'), limitOf('page')];
  if (length <= short) return fill(words.fits, { limit: short });
  if (length <= page) return fill(words.tooLong, { over: length - short, limit: short });
  return fill(words.tooLongAll, { over: length - page, limit: page });
}
