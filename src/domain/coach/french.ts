import { FRAMES } from './frames/fr.ts';
import { FRENCH } from './lexicon/fr.ts';
import { tongue } from './tongue.ts';

export const french = tongue('fr', FRENCH, FRAMES);
