import { describe, expect, it } from 'vitest';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';
import { allLanguages, type Course } from '#course/model.ts';
import { propose } from '#domain/workshop/compose.ts';
import { LENGTHS } from '#domain/workshop/draft.ts';
import { day } from '../support/content.ts';

const course = joinCourse(loadContent('content', { lint: false }), day).course as Course;
const { workshops, activities, handouts } = course;

describe('the workshops of the course', () => {
  it('are five, from A to E, in both languages', () => {
    expect(workshops.map(({ id }) => id)).toEqual([
      'premiers-secours',
      'du-client-a-la-crise',
      'comite-de-direction',
      'rendez-vous-du-mois',
      'ecrire-notre-situation',
    ]);
    expect(workshops.map(({ letter }) => letter).join('')).toBe('ABCDE');
    expect(workshops.map(({ minutes }) => minutes)).toEqual([90, 210, 60, 30, 60]);
    for (const { words } of workshops) for (const lang of allLanguages) expect(words[lang]?.title).toBeTruthy();
  });

  it.each(workshops.map((workshop) => [workshop.id, workshop] as const))(
    '%s has minutes that add up, what to prepare, and a way without computers',
    (_id, { steps, minutes, words }) => {
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
      for (const lang of allLanguages) {
        expect(words[lang]?.before.length).toBeGreaterThan(0);
        expect(words[lang]?.after.length).toBeGreaterThan(0);
        expect(words[lang]?.shopFloor?.steps.length).toBeGreaterThan(2);
      }
    },
  );

  it.each(workshops.map((workshop) => [workshop.id, workshop] as const))(
    '%s gives the facilitator notes, questions, and what may go wrong, at each step that is not a break',
    (_id, { steps }) => {
      for (const { activity: id } of steps) {
        const activity = activities.get(id);
        if (activity?.place === 'pause') continue;
        for (const lang of allLanguages) {
          const words = activity?.words[lang];
          expect(words?.notes.length, id).toBeGreaterThan(0);
          expect(words?.questions.length, id).toBeGreaterThan(0);
          expect(Object.keys(words?.risks ?? {}).length, id).toBeGreaterThan(0);
        }
      }
    },
  );

  it('print every sheet there is, the guide for the facilitator apart', () => {
    const printed = new Set([...activities.values()].flatMap(({ prints }) => prints));
    expect([...handouts.keys()].filter((id) => !printed.has(id) && id !== 'guide-animation')).toEqual([]);
  });

  it('say nothing in an exclamation', () => {
    const said = allLanguages.flatMap((lang) =>
      [...activities.values()].map(({ words }) => JSON.stringify(words[lang]?.does)),
    );
    expect(said.filter((text) => /!/.test(text))).toEqual([]);
  });
});

describe('the builder', () => {
  const choices = [...activities.values()].filter(({ builder }) => builder);
  it.each(LENGTHS)(
    'fills %i minutes to the minute with what the course has, whatever one wants to work on',
    (total) => {
      for (const lessons of [[], ...[...course.lessons.keys()].map((lesson) => [lesson])]) {
        const proposal = propose(choices, { total, lessons });
        expect(proposal.left, lessons.join()).toBe(0);
      }
    },
  );

  it('rests in three hours', () => {
    const { parts } = propose(choices, { total: 180, lessons: [] });
    expect(parts.some(({ activity }) => activities.get(activity)?.place === 'pause')).toBe(true);
  });
});
