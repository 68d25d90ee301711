import { createContext, useContext } from 'react';
import type { Draft } from '#domain/own-case/draft.ts';
import type { Note, OwnCaseData, OwnCaseWords } from './own-case-data.ts';

/** What every field of the form reads. */
export interface Form {
  readonly words: OwnCaseWords;
  readonly lang: 'fr' | 'en';
  readonly data: OwnCaseData;
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  readonly notes: readonly Note[];
  /** Said in the one live region. */
  readonly say: (text: string) => void;
  /** Opens the step of a field and goes to it. */
  readonly go: (path: string) => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('A field is shown outside of the form');
  return form;
}

/** A word of the form by a name that comes from the engine: `told-first` is `flag_toldFirst`. */
export function wordFor(words: OwnCaseWords, area: string, name: string): string {
  const key = `${area}_${name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
  const found = (words as Readonly<Record<string, unknown>>)[key];
  return typeof found === 'string' ? found : name;
}

/** Where the field of a path is on the page. */
export const idOf = (path: string) => `case.${path}`;
