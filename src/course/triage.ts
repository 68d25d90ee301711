/** The posts of the triage drill as its page and its island want them. */
import type { WrittenPost } from '#domain/triage/post.ts';
import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';
import { sectionPaths } from './paths.ts';

/** What the drill rests on, said on its page. */
export const triageSources = ['modirrousta-higham-2023', 'hautus-1995', 'gourevitch-galanter-1967'] as const;

/** Classes offered in a language, with their posts in its words. */
export function triageIn(lang: Lang) {
  return theCourse().triage.flatMap(({ id, words, posts }) => {
    const said = words[lang];
    if (!said) return [];
    return [
      {
        id,
        ...said,
        posts: posts.flatMap(({ words, tone: _, ...post }): WrittenPost[] =>
          words[lang] ? [{ ...post, ...words[lang] }] : [],
        ),
      },
    ];
  });
}

/** The page of the drill: none in a language without posts. */
export const triagePaths = () =>
  sectionPaths('triage', 'triage').filter(({ props: { lang } }) => triageIn(lang).length > 0);

/** Where a post may send back to: titles and addresses of lessons and rules, by id. */
export function triageLinks(lang: Lang) {
  const { lessons, rules } = theCourse();
  const posts = triageIn(lang).flatMap((kind) => kind.posts);
  const link = (id: string, title: string | undefined, section: 'lesson' | 'rule') =>
    title ? [[id, { title, href: href(lang, section, id) }] as const] : [];
  const distinct = (ids: readonly (string | undefined)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
  return {
    lessons: Object.fromEntries(
      distinct(posts.map(({ lesson }) => lesson)).flatMap((id) =>
        link(id, lessons.get(id)?.words[lang]?.title, 'lesson'),
      ),
    ),
    rules: Object.fromEntries(
      distinct(posts.map(({ rule }) => rule)).flatMap((id) => link(id, rules.get(id)?.words[lang]?.name, 'rule')),
    ),
  };
}

/** The module whose lessons most posts send back to: its page leads to the drill. */
export function triageModule(): string | undefined {
  const { lessons, triage } = theCourse();
  const modules = triage.flatMap((kind) => kind.posts.flatMap(({ lesson }) => lessons.get(lesson)?.module ?? []));
  const count = (id: string) => modules.filter((one) => one === id).length;
  return [...new Set(modules)].sort((a, b) => count(b) - count(a))[0];
}

/** « 72 messages », and how many firms they were written to: two posts to one firm count once. */
export function triageCounts(lang: Lang) {
  const posts = triageIn(lang).flatMap((kind) => kind.posts);
  return { posts: posts.length, firms: new Set(posts.map(({ firm }) => firm)).size };
}
