import { useForm } from '../form-context.ts';

/** The remarks of one field, under it. */
export function Notes({ path }: { path: string }) {
  const { notes } = useForm();
  const mine = notes.filter((note) => note.path === path);
  if (mine.length === 0) return null;
  return (
    <ul className="own-notes" id={`notes.${path}`}>
      {mine.map(({ text, code, isBlank }) => (
        <li key={code + text} className={isBlank ? 'own-note-blank' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** For `aria-describedby`. */
export function notesId(path: string): string {
  return `notes.${path}`;
}
