import { confidences } from '../quiz/question.ts';
import { type AnyRecord, kindOf, type Progress, version } from './state.ts';
import { isTriage } from './triage.ts';

/** `not-json`: cut, or another file. `damaged`: JSON of another shape. `newer`: written by a later version of the course. */
export type Fault = 'not-json' | 'damaged' | 'newer';
export type Parsed =
  /** `dropped` counts the records that made no sense and were left out. */
  { readonly state: Progress; readonly dropped: number } | { readonly fault: Fault };

const KEY = /^[a-z]{1,20}\/[\w.-]{1,120}$/;
const SECTION = /^[a-z]{1,20}$/;

/** Reads a saved state. Whatever the text, answers and never throws; what it returns can be merged and written back. */
export function parse(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text, withoutPrototype);
  } catch {
    return { fault: 'not-json' };
  }
  return readState(value);
}

/** The same from a value out of `JSON.parse` with `withoutPrototype`. */
export function readState(value: unknown): Parsed {
  try {
    if (!isObject(value)) return { fault: 'damaged' };
    if (typeof value.v === 'number' && value.v > version) return { fault: 'newer' };
    if (value.v !== version || !isObject(value.epochs) || !isObject(value.records)) return { fault: 'damaged' };
    const epochs = Object.entries(value.epochs).filter((entry): entry is [string, number] => isSection(...entry));
    const records = Object.entries(value.records);
    const sound = records.filter((entry): entry is [string, AnyRecord] => KEY.test(entry[0]) && isRecord(...entry));
    const dropped = records.length - sound.length + Object.keys(value.epochs).length - epochs.length;
    return { state: { v: version, epochs: Object.fromEntries(epochs), records: Object.fromEntries(sound) }, dropped };
  } catch {
    // Nested deeper than the stack.
    return { fault: 'damaged' };
  }
}

/** For `JSON.parse`: a file may name fields so as to change every object of the page. */
export function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDay = (value: unknown) => value === undefined || (isText(value, 10) && /^\d{4}-\d\d-\d\d$/.test(value));
const isSection = (kind: string, epoch: unknown) => SECTION.test(kind) && isCount(epoch);

function isRecord(key: string, value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (kindOf(key)) {
    case 'quiz':
      return isAttempt(value.first) && isAttempt(value.last) && isCount(value.count);
    case 'lesson':
      return isCount(value.n) && typeof value.done === 'boolean' && isDay(value.day);
    case 'run':
      return isRun(value.hand) && isRun(value.finished) && isRun(value.earlier) && isList(value.endings);
    case 'place':
      return isCount(value.n) && isText(value.page, 200) && isText(value.lang, 10);
    case 'path':
      return isCount(value.n) && isText(value.id, 120);
    case 'plan':
      return isCount(value.n) && isText(value.when, 2000) && isText(value.act, 2000) && isDay(value.day);
    case 'reply':
      return (
        isCount(value.n) &&
        isText(value.text, 20_000) &&
        isList(value.ticked) &&
        isList(value.refused) &&
        isDay(value.day)
      );
    case 'check':
      return isPaper(value);
    case 'triage':
      return isTriage(value);
    case 'document':
    case 'case':
    case 'workshop':
      return isCount(value.n) && (value.value === null || isObject(value.value)) && isDay(value.day);
    default:
      return true;
  }
}

function isAttempt(value: unknown): boolean {
  if (!isObject(value) || !isText(value.letters, 26) || !/^[a-z]+$/.test(value.letters)) return false;
  return (
    confidences.some((known) => known === value.confidence) && typeof value.right === 'boolean' && isDay(value.day)
  );
}

function isPaper({ round, seed, items, answers, earlier }: Fields): boolean {
  return (
    isCount(round) &&
    isText(seed, 40) &&
    isList(items) &&
    isObject(answers) &&
    Object.values(answers).every(isAttempt) &&
    Array.isArray(earlier) &&
    earlier.every((one) => isObject(one) && isCount(one.right) && isCount(one.total) && isDay(one.day))
  );
}

function isRun(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value) || !isCount(value.n) || !isText(value.keys, 5000) || !isText(value.print, 4)) return false;
  if (!/^[A-Za-z.~]*$/.test(value.keys) || !/^[a-z\d]{4}$/.test(value.print)) return false;
  const { texts = {}, takenBack = [] } = value;
  const written =
    isObject(texts) && Object.values(texts).every((text) => isText(text, 20_000)) && isTakenBack(takenBack);
  return written && isDay(value.day) && (value.ending === undefined || isText(value.ending, 120));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => isText(item, 120));
}

function isTakenBack(value: unknown): boolean {
  return Array.isArray(value) && value.every((taken) => isObject(taken) && isCount(taken.at) && isText(taken.key, 2));
}
