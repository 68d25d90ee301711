import { type Answers, kinds } from '#domain/platforms/model.ts';
import { hoursIn, type Room } from './words.ts';

/** The questions, on paper only, while they are not all answered: for a table to discuss with a pencil. */
export function PaperQuestions({ room, answers }: { readonly room: Room; readonly answers: Answers }) {
  const { words, data } = room;
  return (
    <article className="chooser-sheet">
      <h1>{words.sheetTitle}</h1>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{words[kind]}</h2>
          <p className="chooser-small">{words.upToTwo}</p>
          <ul className="chooser-boxes">
            {Object.keys(data.marks.worth[kind]).map((choice) => (
              <li key={choice}>
                <span className="chooser-box">{answers[kind].includes(choice) && '×'}</span> {data.names[choice]}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{words.hours}</h2>
      <p className="chooser-small">{words.hoursHint}</p>
      <p>{answers.hours === undefined ? <span className="chooser-line" /> : hoursIn(room, answers.hours)}</p>
    </article>
  );
}
