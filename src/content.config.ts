/** Only lessons are a collection: Astro compiles their MDX. Everything is read and checked by `src/course/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

export const collections = {
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '{fr,en}/*.mdx' }),
    schema: z.looseObject({}),
  }),
};
