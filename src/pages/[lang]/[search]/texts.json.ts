import { doors } from '#course/doors.ts';
import type { Lang } from '#course/model.ts';
import { sectionPaths } from '#course/paths.ts';
import { wordsIn } from '#i18n/words.ts';

export const getStaticPaths = () => sectionPaths('search', 'search');
export const GET = ({ props: { lang } }: { props: { lang: Lang } }) =>
  new Response(JSON.stringify({ words: wordsIn(lang).search, doors: doors(lang, (address) => address) }), {
    headers: { 'content-type': 'application/json' },
  });
