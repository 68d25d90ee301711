import type { Lang } from '#course/model.ts';
import { askedIn, kitsPaths } from '#course/workshops.ts';

export const getStaticPaths = kitsPaths;
export const GET = ({ props: { lang } }: { props: { lang: Lang } }) =>
  new Response(JSON.stringify(askedIn(lang)), { headers: { 'content-type': 'application/json' } });
