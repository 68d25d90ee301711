import type { Material } from '#domain/workshop/material.ts';
import { optionsOf } from '#domain/workshop/screen-at.ts';
import type { Stop } from '#domain/workshop/stops.ts';
import { fill } from '#i18n/lookup.ts';
import { sortOptions } from './Asked.tsx';
import type { StageWords } from './words.ts';

/** A stop in a few words, for the presenter. */
export function titleAt({ slide, item, part }: Stop, material: Material, words: StageWords): string {
  switch (slide.kind) {
    case 'words':
      return slide.title;
    case 'vote':
      return fill(words.titleVote, { title: slide.question });
    case 'idea':
      return material.lessons[slide.lesson]?.ideas[slide.idea]?.title ?? words.missing;
    case 'card':
      return fill(words.titleCard, { title: material.lessons[slide.lesson]?.card?.title ?? '' });
    case 'models':
      return fill(words.titleModels, { title: material.lessons[slide.lesson]?.title ?? '' });
    case 'opening':
      return fill(words.titleOpening, { title: material.cases[slide.case]?.words.title ?? '' });
    case 'case':
      return fill(words.titleCase, { title: material.cases[slide.case]?.words.title ?? '' });
    case 'sort': {
      const title = short(material.posts[item ?? '']?.text ?? '');
      return fill(part > 0 ? words.titleOurs : words.titleSort, { title });
    }
    case 'questions': {
      const title = short(material.questions[item ?? '']?.question ?? '');
      return fill(part > 0 ? words.titleOurs : words.titleQuestion, { title });
    }
    case 'write':
      return fill(words.titleWrite, { title: short(material.exercises[slide.exercise]?.post ?? '') });
  }
}
const short = (text: string) => (text.length > 70 ? `${text.slice(0, 68).replace(/\s+\S*$/, '')}…` : text);

/** What the room votes on at a stop, in the words that it reads; a played case has its own votes. */
export function askedAt({ slide, item }: Stop, material: Material, words: StageWords) {
  if (slide.kind === 'vote') return { question: slide.question, options: slide.options };
  if (slide.kind === 'sort') {
    const post = material.posts[item ?? ''];
    return post && { question: post.text, options: sortOptions(words) };
  }
  if (slide.kind === 'questions') {
    const question = material.questions[item ?? ''];
    return question && { question: question.question, options: optionsOf(question).map(({ text }) => text) };
  }
  return undefined;
}
