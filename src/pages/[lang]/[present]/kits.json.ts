import type { Lang } from '#course/model.ts';
import { kitsData, kitsPaths } from '#course/workshops.ts';

export const getStaticPaths = kitsPaths;
export const GET = ({ props: { lang } }: { props: { lang: Lang } }) =>
  new Response(JSON.stringify(kitsData(lang)), { headers: { 'content-type': 'application/json' } });
