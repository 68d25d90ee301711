import { type Appointment, isDay } from '#domain/export/appointment.ts';
import { type Draft, entryOf, isField, rowsOf, wordsColumn } from './draft.ts';

/** Every day that a document names: its fields of days, and the days of its tables, with the first words of their row. */
export function datesOf(draft: Draft): Appointment[] {
  const { id, title, parts } = draft.template;
  return parts.flatMap((part): Appointment[] => {
    if (isField(part) && part.kind === 'day') {
      const day = entryOf(draft, part).text;
      return isDay(day) ? [{ id: `${id}-${part.id}`, title: `${title} · ${part.label}`, day }] : [];
    }
    if (part.kind !== 'table') return [];
    const words = wordsColumn(part);
    return rowsOf(draft, part).flatMap((row) =>
      part.columns
        .filter(({ kind, id: column }) => kind === 'day' && isDay(row[column] ?? ''))
        .map((column) => ({
          id: `${id}-${part.id}-${row.key}-${column.id}`,
          title: [words && row[words.id], column.label].filter(Boolean).join(' · '),
          day: row[column.id] ?? '',
        })),
    );
  });
}

/** Whether the document asks for a day anywhere. */
export const hasDates = ({ template: { parts } }: Draft) =>
  parts.some(
    (part) => part.kind === 'day' || (part.kind === 'table' && part.columns.some(({ kind }) => kind === 'day')),
  );
