import { describe, expect, it } from 'vitest';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';
import type { Course, Lang, TriagePost } from '#course/model.ts';
import { limitOf } from '#domain/scenario/networks.ts';
import { drawPosts } from '#domain/triage/draw.ts';
import { type Estimate, estimate, tally } from '#domain/triage/estimate.ts';
import { type Answer, answers, sideOfPost } from '#domain/triage/post.ts';
import { day } from '../support/content.ts';

const course = joinCourse(loadContent('content', { lint: false }), day).course as Course;
const posts = course.triage.flatMap((kind) => kind.posts);
const by = (robot: (post: TriagePost) => Answer) => {
  const given = new Map(posts.map((post) => [post.code, robot(post)]));
  return estimate(tally(posts, (code) => given.get(code))) as Estimate;
};
const length = (post: TriagePost, lang: Lang) => post.words[lang]?.text.length ?? 0;
/** Answers the posts longer than the median, and leaves the others. */
const byLength = (lang: Lang) => {
  const middle = posts.map((post) => length(post, lang)).sort((a, b) => a - b)[36] ?? 0;
  return by((post) => (length(post, lang) > middle ? 'answer' : 'leave'));
};

describe('the posts to be sorted', () => {
  it('are seventy-two in nine classes of eight, in both languages, half of them to be taken up', () => {
    expect(course.triage).toHaveLength(9);
    for (const { id, words, posts: own } of course.triage) {
      expect(own, id).toHaveLength(8);
      for (const lang of ['fr', 'en'] as const) {
        expect(words[lang]?.name, id).toBeTruthy();
        for (const post of own) expect(post.words[lang]?.why, post.code).toBeTruthy();
      }
    }
    expect(posts.filter((post) => sideOfPost(post) === 'taken-up')).toHaveLength(36);
  });

  it('call for each of the four answers, and no class for one side alone', () => {
    for (const answer of answers)
      expect(posts.filter((post) => post.answers.includes(answer)).length, answer).toBeGreaterThanOrEqual(12);
    for (const { id, posts: own } of course.triage) expect(new Set(own.map(sideOfPost)).size, id).toBe(2);
  });

  it('are rude as often as calm, in each class and on each side', () => {
    for (const { id, posts: own } of course.triage)
      expect(
        own.filter((post) => post.tone === 'rude'),
        id,
      ).toHaveLength(4);
    for (const side of ['taken-up', 'set-aside']) {
      const rude = posts.filter((post) => sideOfPost(post) === side && post.tone === 'rude').length;
      expect(rude).toBeGreaterThanOrEqual(16);
      expect(rude).toBeLessThanOrEqual(20);
    }
  });

  it('were written to seventy-two different firms, by seventy-two different people', () => {
    expect(new Set(posts.map((post) => post.words.fr?.firm)).size).toBe(72);
    expect(new Set(posts.map((post) => post.words.fr?.author)).size).toBe(72);
    expect(new Set(posts.map((post) => post.words.fr?.text)).size).toBe(72);
  });

  it.each(['fr', 'en'] as const)('stay within what their place accepts, and within a breath, in %s', (lang) => {
    const long = posts.filter(
      ({ network, words }) => (words[lang]?.text.length ?? 0) > Math.min(limitOf(network), 320),
    );
    expect(long.map(({ code }) => code)).toEqual([]);
    const slow = posts.filter(({ words }) => (words[lang]?.known?.length ?? 0) > 140);
    expect(slow.map(({ code }) => code)).toEqual([]);
    for (const { code, words } of posts) {
      expect(words[lang]?.text, code).toMatch(lang === 'fr' ? /^«.*»$/s : /^“.*”$/s);
      expect((words[lang]?.why ?? '').split(/(?<=[.?!])\s+(?=\p{Lu})/u).length, code).toBeLessThanOrEqual(3);
    }
  });

  it.each(answers)('a robot that always answers "%s" tells nothing apart', (always) => {
    expect(by(() => always).discrimination.value).toBeCloseTo(0, 6);
  });

  it('a robot that goes by the tone, or by the length, tells nothing apart', () => {
    const robots = [by((post) => (post.tone === 'rude' ? 'leave' : 'answer')), byLength('fr'), byLength('en')];
    for (const { discrimination } of robots) {
      expect(discrimination.low).toBeLessThan(0);
      expect(discrimination.high).toBeGreaterThan(0);
    }
  });

  it('a robot that answers as we would tells them well apart, and leans neither way', () => {
    const { discrimination, lean } = by((post) => post.answers[0] ?? 'leave');
    expect(discrimination.low).toBeGreaterThan(2);
    expect(lean.value).toBeCloseTo(0, 6);
  });

  it('give draws of eighteen and of twenty-seven, whose two sides are even, one after another', () => {
    const taken = new Set(posts.filter((post) => sideOfPost(post) === 'taken-up').map(({ code }) => code));
    for (const [share, size] of [
      [2, 18],
      [3, 27],
    ] as const)
      for (let learner = 0; learner < 20; learner += 1) {
        const seen = new Set<string>();
        for (let draw = 0; draw < 72 / size; draw += 1) {
          const codes = drawPosts(posts, `graine${learner}${draw}`, share, seen);
          expect(codes).toHaveLength(size);
          const signals = codes.filter((code) => taken.has(code)).length;
          expect(Math.abs(2 * signals - size), `${learner}, ${draw}`).toBeLessThanOrEqual(3);
          for (const code of codes) seen.add(code);
        }
        expect(seen.size).toBe(72);
      }
  });
});
