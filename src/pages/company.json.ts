/** The example company, at the root of the site: the file that a host replaces. */
import { theCourse } from '#course/course.ts';

export const GET = () =>
  new Response(JSON.stringify(theCourse().company, null, 2), { headers: { 'content-type': 'application/json' } });
