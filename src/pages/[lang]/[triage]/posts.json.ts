import type { Lang } from '#course/model.ts';
import { triageIn, triagePaths } from '#course/triage.ts';

export const getStaticPaths = triagePaths;
export const GET = ({ props: { lang } }: { props: { lang: Lang } }) =>
  new Response(JSON.stringify(triageIn(lang).flatMap((kind) => kind.posts)), {
    headers: { 'content-type': 'application/json' },
  });
