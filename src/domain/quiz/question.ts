/** How sure the learner said to be, before seeing any feedback. */
export type Confidence = 'guess' | 'sure' | 'certain';
export const confidences: readonly Confidence[] = ['guess', 'sure', 'certain'];

export interface Option {
  /** Permanent: saved answers are made of letters, whatever the order on screen. */
  readonly letter: string;
  readonly text: string;
  /** Why it tempts, why it holds or not. */
  readonly feedback: string;
  readonly right: boolean;
}

export interface Question {
  readonly id: string;
  /** Two characters, used in saved progress, for ever. */
  readonly code: string;
  readonly kind: 'single' | 'multiple';
  /** `before` is asked before reading: a wrong answer is welcome there. `parallel` is never seen in its lesson. */
  readonly role: 'before' | 'check' | 'parallel';
  readonly question: string;
  /** In the order of the file; `orderOf` gives that of the screen. */
  readonly options: readonly Option[];
  readonly rule?: string | undefined;
  readonly source?: string | undefined;
}
