/** A document to fill in, as its author wrote it, in one language: what is asked, what is ready, how it is printed. */

/** Where a value may come from in the company's file: `evangelist.name`. */
export type CompanyPath = string;

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'choice' | 'day' | 'time' | 'number' | 'tick';
  /** Of a choice: what is kept, and what is read. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** Key of the entry of the company's list that fills the column. */
  readonly company?: string | undefined;
  /** Missed where it is empty, as a first name is. */
  readonly needed?: boolean | undefined;
}
/** A row that was changed has a `key`, which no column may be called: it stays the same wherever the row goes. */
export type Row = Readonly<Record<string, string>>;

/** A ready sentence. What stands between square brackets is to be filled in; `{part}` is what was written in that part. */
export interface Sentence {
  readonly text: string;
  /** For each blank of the sentence, in order, where the company's file says it; empty when it does not. */
  readonly company?: readonly CompanyPath[] | undefined;
  /** Offered, and not kept until somebody ticks it. */
  readonly aside?: boolean | undefined;
}
interface Asked {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
export type Field = Asked & {
  readonly kind: 'text' | 'long' | 'day' | 'time' | 'number' | 'month' | 'choice';
  readonly start?: string | undefined;
  readonly company?: CompanyPath | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** May stay empty without being missed. */
  readonly optional?: boolean | undefined;
  /** Said by other parts, or worked out from: not printed for itself. */
  readonly beside?: boolean | undefined;
};
export type List = Asked & {
  readonly kind: 'list';
  readonly start: readonly string[];
  readonly company?: CompanyPath | undefined;
};
export type Table = Asked & {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly start: readonly Row[];
  readonly company?: CompanyPath | undefined;
  /** What one row is called, and whether it can be read alone, on a phone, when it is needed. */
  readonly row: string;
  readonly readAlone?: boolean | undefined;
  /** Whether the median of its numbers stands under it. */
  readonly median?: boolean | undefined;
  /** May have no row, and is then no part of the document. */
  readonly optional?: boolean | undefined;
  /** Printed on sheets of its own. */
  readonly apart?: boolean | undefined;
  /** Rows to start from, other than those that are there. */
  readonly models?: readonly { readonly label: string; readonly rows: readonly Row[] }[] | undefined;
};
export type Clauses = Asked & {
  readonly kind: 'clauses';
  readonly start: readonly Sentence[];
  readonly numbered?: boolean | undefined;
  readonly apart?: boolean | undefined;
};
/** Figures typed one after the other, such as the last ten delays. */
export type Figures = Asked & {
  readonly kind: 'figures';
  readonly optional?: boolean | undefined;
  readonly beside?: boolean | undefined;
};
/** Words of the document that nobody fills in. */
export type Note = Asked & { readonly kind: 'note'; readonly says: string };
export type Part = Field | List | Table | Clauses | Figures | Note;

/** What is worked out from a filled document, beside it: each knows the parts it reads. */
export type Reading = 'calendar' | 'promise';

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** On one sheet of A4, in large letters when it is put up; on sheets lying down, for a wide table; else on as many as it takes. */
  readonly paper: 'one' | 'poster' | 'wide' | 'many';
  /** Printed at the foot. */
  readonly status?: string | undefined;
  /** Who signs. */
  readonly signed: readonly string[];
  readonly reading?: Reading | undefined;
}
