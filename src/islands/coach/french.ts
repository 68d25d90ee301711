import { french } from '#domain/coach/french.ts';
import learned from '#domain/coach/learned/fr.json';
import { type Model, unpack } from '#domain/coach/model.ts';

export const tongue = french;
export const ready = unpack(learned as Model);
export { engine } from './engine.ts';
