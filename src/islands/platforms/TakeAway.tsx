import { offerFile } from '#browser/files.ts';
import { printPage } from '#browser/printing.ts';
import { today } from '#browser/today.ts';
import { csv } from '#domain/export/csv.ts';
import type { Marks } from '#domain/platforms/model.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import type { Kept } from '../document/use-document.ts';
import { dayIn } from './Sheet.tsx';
import { asMarkdown, asRows, type Told } from './told.ts';
import type { Room } from './words.ts';

interface TakeAwayProps {
  readonly room: Room;
  /** The marks of the course, before any change. */
  readonly course: Marks;
  readonly kept: Kept<Plan>;
  readonly told: readonly Told[];
  readonly say: (text: string) => void;
}

/** Print, files, and the way back. Files are offered once there is something in them. */
export function TakeAway({ room, course, kept, told, say }: TakeAwayProps) {
  const { words, lang } = room;
  const complete = told.some(({ choice }) => choice !== undefined);
  const day = dayIn(kept.day ?? today(), lang);
  return (
    <div className="chooser-take no-print">
      <p className="chooser-buttons">
        {complete && (
          <>
            <button type="button" className="button" onClick={printPage}>
              {words.print}
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() => offerFile(`${words.fileName}.md`, asMarkdown(room, kept.value, told, course, day))}
            >
              {words.markdown}
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() => offerFile(`${words.fileName}.csv`, csv(asRows(room, told), lang))}
            >
              {words.csv}
            </button>
          </>
        )}
        {kept.undo && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              kept.undo?.();
              say(words.undone);
            }}
          >
            {words.undo}
          </button>
        )}
        {kept.filled && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              kept.clear();
              say(words.cleared);
            }}
          >
            {words.clear}
          </button>
        )}
      </p>
    </div>
  );
}
