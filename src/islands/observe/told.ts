/** From behaviours to capabilities, in sentences. */
import { gathered, type Marks, markOf, type Observation } from '#domain/workshop/observation.ts';
import { fill } from '#i18n/lookup.ts';
import type { Capability, ObserveWords } from './Observe.tsx';

const sentences = [
  ['each-time', 'eachTime'],
  ['sometimes', 'sometimes'],
  ['not-yet', 'notYet'],
  ['no-occasion', 'noOccasion'],
] as const;

export interface Told {
  readonly id: string;
  readonly name: string;
  readonly said: readonly string[];
  readonly heard: readonly string[];
}

/** Capabilities of which something was noted, with what was seen first. */
export function tell(marks: Marks, capabilities: readonly Capability[], words: ObserveWords): readonly Told[] {
  return capabilities.flatMap(({ id, name, behaviours }) => {
    const by = gathered(
      marks,
      behaviours.map((one) => one.id),
    );
    const textOf = (one: string) => inside(behaviours.find((behaviour) => behaviour.id === one)?.text ?? one);
    const said = sentences.flatMap(([outcome, word]) =>
      by[outcome].length > 0 ? [fill(words[word], { list: by[outcome].map(textOf).join(words.between) })] : [],
    );
    const heard = behaviours.flatMap((one) => {
      const note = markOf(marks, one.id).note.trim();
      return note ? [fill(words.heard, { note })] : [];
    });
    return said.length + heard.length > 0 ? [{ id, name, said, heard }] : [];
  });
}

/** Every group of which something was noted, with its number where there are two. */
export function tellGroups({ groups }: Observation, capabilities: readonly Capability[], words: ObserveWords) {
  return groups.flatMap((marks, index) => {
    const told = tell(marks, capabilities, words);
    const title = groups.length > 1 ? fill(words.group, { number: index + 1 }) : undefined;
    return told.length > 0 ? [{ number: index + 1, title, told }] : [];
  });
}

/** Within a sentence: « relit le message… ». */
const inside = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);
