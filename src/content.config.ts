/** Only texts are collections: Astro compiles their MDX. Everything is read and checked by `src/course/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

const texts = (folder: string) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: '{fr,en}/*.mdx' }),
    schema: z.looseObject({}),
  });
export const collections = { lessons: texts('lessons'), pages: texts('pages') };
