import { FRAMES } from './frames/fr.ts';
import { FRENCH } from './lexicon/fr.ts';
import { FRENCH_SENSES } from './lexicon/senses-fr.ts';
import { tongue } from './tongue.ts';

export const french = tongue('fr', { ...FRENCH, ...FRENCH_SENSES }, FRAMES);
