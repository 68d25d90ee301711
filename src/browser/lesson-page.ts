/** The parts of a lesson that a room can see, read from its page: margins, questions, buttons and links that lead away are left out. */
import type { LessonMaterial, Reply } from '#domain/workshop/material.ts';
import { isAttribute, isTag, type Passage } from '#domain/workshop/passage.ts';

const LEFT_OUT =
  'script,style,template,details,astro-island,.side-note,.fact-ref,.rule-card,.definition,[popover],.quiz-block,.visually-hidden,button:not(.term),h2 .icon,.kicker';

/** Throws when the page is no lesson. */
export function lessonIn(page: Document): LessonMaterial {
  const title = page.querySelector('.lesson-head h1')?.textContent;
  if (!title) throw new Error('no lesson');
  const models = page.querySelector('section.models');
  const card = page.querySelector('section.take-away');
  const ideas = [...page.querySelectorAll('section.idea')].map((section) => {
    const heading = section.querySelector('h2');
    return [heading?.id ?? '', { title: clean(heading?.textContent), says: body(section) }] as const;
  });
  return {
    title: clean(title),
    ideas: Object.fromEntries(ideas),
    ...(models && { models: modelsIn(models) }),
    ...(card && { card: { title: clean(card.querySelector('h2')?.textContent), says: body(card) } }),
  };
}

function modelsIn(section: Element): NonNullable<LessonMaterial['models']> {
  const replies = [...section.querySelectorAll('figure.reply')].map((figure): Reply => {
    const said = figure.querySelector('blockquote');
    return {
      strong: figure.classList.contains('reply-strong'),
      title: clean(visible(figure.querySelector('figcaption'))),
      says: said ? passagesIn(said) : [],
    };
  });
  const rest = [...section.children].filter((child) => !child.matches('h2,figure.reply,.models-context'));
  return {
    context: clean(section.querySelector('.models-context')?.textContent),
    replies,
    says: rest.flatMap(passageOf),
  };
}

const body = (section: Element): Passage[] =>
  [...section.children].filter((child) => !child.matches('h2')).flatMap(passageOf);

function passagesIn(element: Element): Passage[] {
  return [...element.childNodes].flatMap((node): Passage[] => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
      return text === '' ? [] : [text];
    }
    return node.nodeType === 1 ? passageOf(node as Element) : [];
  });
}

function passageOf(element: Element): Passage[] {
  if (element.matches(LEFT_OUT)) return [];
  const holds = passagesIn(element);
  // Links, terms and wrappers give their words; a wrapper of blocks gives its blocks.
  if (!isTag(element.localName) || element.matches('span:not([class]),.fact,.table')) return holds;
  const drawn = element.closest('svg') !== null;
  const has = element
    .getAttributeNames()
    .filter((name) => isAttribute(name) && (drawn || !/^(id|role|aria-)/.test(name)))
    .map((name) => [name, element.getAttribute(name) ?? '']);
  return [{ tag: element.localName, ...(has.length > 0 && { has: Object.fromEntries(has) }), holds }];
}

function visible(element: Element | null): string {
  return element
    ? passagesIn(element)
        .filter((one) => typeof one === 'string')
        .join('')
    : '';
}
const clean = (text: string | null | undefined) => (text ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
