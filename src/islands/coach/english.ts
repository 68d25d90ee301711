import { english } from '#domain/coach/english.ts';
import learned from '#domain/coach/learned/en.json';
import { type Model, unpack } from '#domain/coach/model.ts';

export const tongue = english;
export const ready = unpack(learned as Model);
export { engine } from './engine.ts';
