import type { Lang } from '#course/model.ts';
import { sectionPaths } from '#course/paths.ts';
import { practiceQuestions } from '#course/practice.ts';

export const getStaticPaths = () => sectionPaths('check', 'check');
export const GET = ({ props: { lang } }: { props: { lang: Lang } }) =>
  new Response(JSON.stringify(practiceQuestions(lang)), { headers: { 'content-type': 'application/json' } });
