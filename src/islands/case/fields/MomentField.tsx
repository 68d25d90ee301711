import { idOf, useForm } from '../form-context.ts';
import type { FieldProps } from './Field.tsx';
import { Notes, notesId } from './Notes.tsx';

/** A day of the story’s week and an hour, written together as files write them: `ven 16:40`. */
export function MomentField({
  path,
  label,
  value,
  onMoment,
}: FieldProps & { value: string; onMoment: (value: string) => void }) {
  const { words, draft } = useForm();
  const [day = '', hour = ''] = [value.replace(/ ?[\d:]*$/, ''), /[\d:]+$/.exec(value)?.[0] ?? ''];
  const set = (nextDay: string, nextHour: string) => onMoment(`${nextDay} ${nextHour}`.trimEnd());
  const padded = /^\d:/.test(hour) ? `0${hour}` : hour;
  return (
    <fieldset className="own-moment">
      <legend>{label}</legend>
      <label>
        <span>{words.day}</span>
        <select id={idOf(path)} value={day} onChange={(event) => set(event.currentTarget.value, hour)}>
          <option value="">{words.noDay}</option>
          {DAYS[draft.lang].map(([short, long]) => (
            <option key={short} value={short}>
              {long}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.hour}</span>
        <input
          type="time"
          value={padded}
          aria-describedby={notesId(path)}
          onInput={(event) => set(day, event.currentTarget.value)}
          onChange={() => undefined}
        />
      </label>
      <Notes path={path} />
    </fieldset>
  );
}

const DAYS = {
  fr: [
    ...([
      ['lun', 'lundi'],
      ['mar', 'mardi'],
      ['mer', 'mercredi'],
      ['jeu', 'jeudi'],
    ] as const),
    ...([
      ['ven', 'vendredi'],
      ['sam', 'samedi'],
      ['dim', 'dimanche'],
    ] as const),
  ],
  en: [
    ...([
      ['mon', 'Monday'],
      ['tue', 'Tuesday'],
      ['wed', 'Wednesday'],
      ['thu', 'Thursday'],
    ] as const),
    ...([
      ['fri', 'Friday'],
      ['sat', 'Saturday'],
      ['sun', 'Sunday'],
    ] as const),
  ],
} as const;
