import { FRAMES } from './frames/en.ts';
import { ENGLISH } from './lexicon/en.ts';
import { tongue } from './tongue.ts';

export const english = tongue('en', ENGLISH, FRAMES);
