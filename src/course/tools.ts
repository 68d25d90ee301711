/** The toolbox in one language, in order. */
import { theCourse } from './course.ts';
import type { Tool } from './join-tools.ts';
import type { Lang } from './model.ts';

export const toolsIn = (lang: Lang): readonly Tool[] => theCourse().tools.filter(({ words }) => words[lang]);
export const toolOf = (id: string): Tool | undefined => theCourse().tools.find((tool) => tool.id === id);
