/** A workshop as one goes through it: every place where the room's screen stops, in order. */
import type { Kit, Slide, Step } from './kit.ts';
import type { Material } from './material.ts';
import type { Passage } from './passage.ts';
import { split } from './split.ts';

export interface Stop {
  /** Names the stop for ever, from what it shows: a kit that gains a slide loses nobody's place. */
  readonly key: string;
  /** What votes and games are kept under: the same for all the parts of one slide. */
  readonly under: string;
  readonly step: string;
  readonly slide: Slide;
  /** The post to sort or the question asked. */
  readonly item?: string;
  readonly part: number;
  readonly parts: number;
  /** Of a text in several parts. */
  readonly says?: readonly Passage[];
}

/** At least one for each step: a step without a slide shows its title and what the room is asked to do. */
export function stopsOf(kit: Kit, material: Material): Stop[] {
  const seen = new Map<string, number>();
  return kit.steps.flatMap((step) =>
    slidesOf(step).flatMap((slide) =>
      showings(slide, material).flatMap(({ name, item, parts }) => {
        const times = (seen.get(`${step.id}/${name}`) ?? 0) + 1;
        seen.set(`${step.id}/${name}`, times);
        const under = `${step.id}/${name}${times > 1 ? `~${times}` : ''}`;
        return parts.map((says, part) => ({
          ...{ key: part === 0 ? under : `${under}#${part + 1}`, under, step: step.id, slide },
          ...(item !== undefined && { item }),
          ...{ part, parts: parts.length },
          ...(says && { says }),
        }));
      }),
    ),
  );
}

function slidesOf(step: Step): readonly Slide[] {
  return step.slides.length > 0 ? step.slides : [{ kind: 'words', title: step.title, lines: [step.does] }];
}

interface Showing {
  readonly name: string;
  readonly item?: string;
  /** One entry a screen; undefined where the screen is not a text. */
  readonly parts: readonly (readonly Passage[] | undefined)[];
}
const once = [undefined];
/** First the question alone, then with our answer: what comes after the vote is a screen of its own. */
const beforeAndAfter = [undefined, undefined];

function showings(slide: Slide, { lessons }: Material): Showing[] {
  switch (slide.kind) {
    case 'idea': {
      const says = lessons[slide.lesson]?.ideas[slide.idea]?.says;
      return [{ name: `idea:${slide.lesson}:${slide.idea}`, parts: says ? split(says) : once }];
    }
    case 'card': {
      const says = lessons[slide.lesson]?.card?.says;
      return [{ name: `card:${slide.lesson}`, parts: says ? split(says) : once }];
    }
    case 'models': {
      // The context and the weak reply, then both, then what tells them apart.
      const models = lessons[slide.lesson]?.models;
      const says = models && models.says.length > 0 ? split(models.says, 9) : [];
      const replies = models?.replies.map((): undefined => undefined) ?? once;
      return [{ name: `models:${slide.lesson}`, parts: [...replies, ...says] }];
    }
    case 'sort':
      return slide.posts.map((item) => ({ name: `sort:${item}`, item, parts: beforeAndAfter }));
    case 'questions':
      return slide.items.map((item) => ({ name: `question:${item}`, item, parts: beforeAndAfter }));
    case 'opening':
    case 'case':
      return [{ name: `${slide.kind}:${slide.case}`, parts: once }];
    case 'write':
      return [{ name: `write:${slide.exercise}`, parts: once }];
    case 'vote':
      return [{ name: 'vote', parts: once }];
    default:
      return [{ name: 'words', parts: once }];
  }
}
