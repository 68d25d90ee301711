/** The posts of the triage drill as its page and its island want them. */
import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';

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
        posts: posts.flatMap(({ words, tone: _, ...post }) => (words[lang] ? [{ ...post, ...words[lang] }] : [])),
      },
    ];
  });
}
export type Sortable = ReturnType<typeof triageIn>[number]['posts'][number];

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
