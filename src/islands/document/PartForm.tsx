import { entryOf } from '#domain/document/draft.ts';
import { numbersIn } from '#domain/document/figures.ts';
import type { KeptPart } from '#domain/document/filled.ts';
import type { Field, Figures, Part } from '#domain/document/template.ts';
import { counted } from '#i18n/lookup.ts';
import { ClausesForm } from './ClausesForm.tsx';
import { Control } from './Control.tsx';
import { ListForm } from './ListForm.tsx';
import type { Screen } from './screen.ts';
import { TableForm } from './TableForm.tsx';

export type PartProps<P> = Screen & { readonly part: P; change(value: KeptPart): void };

/** One part of a document, to be filled in. */
export function PartForm(props: PartProps<Part>) {
  const { part } = props;
  if (part.kind === 'note') return null;
  if (part.kind === 'list') return <ListForm {...props} part={part} />;
  if (part.kind === 'table') return <TableForm {...props} part={part} />;
  if (part.kind === 'clauses') return <ClausesForm {...props} part={part} />;
  return <FieldForm {...props} part={part} />;
}

function FieldForm({ draft, part, change, words, lang }: PartProps<Field | Figures>) {
  const { text, origin } = entryOf(draft, part);
  const id = `doc-${part.id}`;
  const hints = [
    part.hint,
    origin === 'example' && words.exampleHint,
    origin === 'company' && words.companyHint,
    part.kind === 'figures' && text !== '' && counted(words.figuresRead, numbersIn(text).length, lang),
  ].filter(Boolean);
  return (
    <div className="doc-field">
      <label htmlFor={id}>{part.label}</label>
      <Control
        id={id}
        kind={part.kind === 'figures' ? 'long' : part.kind}
        value={text}
        options={'options' in part ? part.options : undefined}
        described={hints.length > 0 ? `${id}-hint` : undefined}
        onValue={change}
        words={words}
      />
      {hints.length > 0 && (
        <p id={`${id}-hint`} className="soft small">
          {hints.join(' ')}
        </p>
      )}
    </div>
  );
}
