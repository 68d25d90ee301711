import type { Question } from '#domain/quiz/question.ts';
import type { quiz } from '#i18n/fr/quiz.ts';
import type { Lang } from '#i18n/lookup.ts';
import { Item } from './Item.tsx';
import './quiz.css';

export type QuizWords = typeof quiz;
export interface QuizProps {
  readonly items: readonly Question[];
  readonly words: QuizWords;
  readonly lang: Lang;
  readonly lesson: string;
  readonly shortcuts?: boolean;
}

/** Questions of a lesson. Complete without a script: the options can be read, and the answers are folded under them. */
export function Quiz({ items, ...rest }: QuizProps) {
  return (
    <div className="quiz" data-pagefind-ignore="">
      {items.map((item) => (
        <Item key={item.id} item={item} {...rest} />
      ))}
    </div>
  );
}
