import type { Content } from './load.ts';
import type { TriageKind, TriagePost } from './model.ts';

/** Posts in the order of their codes, so that a draw does not depend on the order of the file. */
export function joinTriage({ id, source, translation }: Content['triage'][number]): TriageKind {
  const posts = Object.entries(source.posts).map(([code, post]): TriagePost => {
    const { answers, tone, network, rule, lesson, ...fr } = post;
    const en = translation?.posts[code];
    return {
      ...{ code, kind: id, answers, tone, network, rule, lesson },
      words: { fr, en: en && { ...en, firm: fr.firm, author: en.author ?? fr.author } },
    };
  });
  const { name, means } = source;
  return {
    id,
    words: { fr: { name, means }, en: translation && { name: translation.name, means: translation.means } },
    posts: posts.sort((a, b) => a.code.localeCompare(b.code)),
  };
}
