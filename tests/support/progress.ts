import fc from 'fast-check';
import {
  answer,
  answerPaper,
  choosePath,
  erase,
  finish,
  gather,
  hold,
  markLesson,
  openDraw,
  openPaper,
  sort,
  visit,
  writeDocument,
  writePlan,
} from '#domain/progress/change.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import { answers } from '#domain/triage/post.ts';

const id = fc.constantFrom('un', 'deux', 'trois');
const day = fc.constantFrom(undefined, '1999-12-31', '2026-11-23', '2099-01-01');
const attempt = fc.record({
  letters: fc.constantFrom('a', 'b', 'ac'),
  confidence: fc.constantFrom('guess', 'sure', 'certain'),
  right: fc.boolean(),
  day,
});
const keys = fc.constantFrom('', 'a', 'aB', 'a.~b');
const print = fc.constantFrom('0000', 'z9z9');
const unknown = fc.record({ kept: fc.nat(5), more: fc.constantFrom('x', 'y') }, { requiredKeys: ['kept'] });

/** One thing that a learner, or a later version of the course, does to a state. */
const operation = fc.oneof(
  fc.tuple(fc.constantFrom('document', 'case', 'workshop'), id, fc.option(unknown), day).map(
    ([kind, name, value, on]) =>
      (state: Progress) =>
        writeDocument(state, kind, name, { value, ...(on && { day: on }) }),
  ),
  fc.tuple(id, attempt).map(
    ([item, given]) =>
      (state: Progress) =>
        answer(state, item, given),
  ),
  fc.tuple(id, fc.boolean(), day).map(
    ([lesson, done, on]) =>
      (state: Progress) =>
        markLesson(state, lesson, done, on),
  ),
  fc.tuple(id, keys, print).map(
    ([story, list, seal]) =>
      (state: Progress) =>
        hold(state, story, { keys: list, print: seal }),
  ),
  fc.tuple(id, keys, print, fc.constantFrom('bonne', 'dure')).map(
    ([story, list, seal, ending]) =>
      (state: Progress) =>
        finish(state, story, { keys: list, print: seal, ending }),
  ),
  fc.tuple(id, fc.constantFrom('fr', 'en')).map(
    ([page, lang]) =>
      (state: Progress) =>
        visit(state, `lesson/${page}`, lang),
  ),
  id.map((path) => (state: Progress) => choosePath(state, path)),
  fc.tuple(id, fc.constantFrom('', 'si', 'alors'), day).map(
    ([module, text, on]) =>
      (state: Progress) =>
        writePlan(state, module, { when: text, act: text, day: on }),
  ),
  fc.tuple(fc.constantFrom('s1', 's2'), fc.subarray(['un', 'deux', 'trois'])).map(
    ([seed, items]) =>
      (state: Progress) =>
        openPaper(state, seed, items),
  ),
  fc.tuple(id, attempt).map(
    ([item, given]) =>
      (state: Progress) =>
        answerPaper(state, item, given),
  ),
  fc.tuple(fc.constantFrom('s1', 's2'), fc.subarray(['c1', 'q1', 'e1'])).map(
    ([seed, posts]) =>
      (state: Progress) =>
        openDraw(state, seed, posts),
  ),
  fc.tuple(fc.constantFrom('c1', 'q1', 'e1'), fc.constantFrom(...answers)).map(
    ([post, given]) =>
      (state: Progress) =>
        sort(state, post, given),
  ),
  fc.tuple(id, unknown).map(([key, record]) => (state: Progress) => ({
    ...state,
    records: { ...state.records, [`later/${key}`]: record },
  })),
  fc.constantFrom(['quiz'], ['run', 'lesson'], undefined).map((which) => (state: Progress) => erase(state, which)),
);

export const operations = fc.array(operation, { maxLength: 12 });
export const apply = (state: Progress, list: readonly ((state: Progress) => Progress)[]) =>
  list.reduce((now, act) => act(now), state);
/** Any state that a browser can come to, erasing and files of elsewhere among what happened. */
export const states = fc
  .tuple(operations, operations)
  .map(([some, other]) => gather(apply(nothing, some), apply(nothing, other)))
  .chain((state) => operations.map((list) => apply(state, list)));
