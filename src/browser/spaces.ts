/**
 * Whose progress this is. Everything is kept under `porte-voix/<space>/…`, where the space is the LMS learner's id when
 * there is one, else the name typed by the learner on a shared computer, else `default`: never the path, so that a course
 * that moves keeps its learners. Spaces never merge.
 */
import { type Shelf, shelf } from './storage.ts';

export const prefix = 'porte-voix/';
/** In the browser: this computer is shared, so that progress is kept in the tab and goes with it. */
export const sharedKey = `${prefix}shared`;
/** In the tab: the name typed by the learner. */
export const nameKey = `${prefix}space`;

/** What was last read, for when reading fails: progress does not change place for that. */
let shared = false;
let name = '';

export function isShared(): boolean {
  const text = shelf('browser').get(sharedKey);
  if (text !== undefined) shared = text === 'yes';
  return shared;
}

/**
 * Says whether this computer is shared. What is kept for this learner follows: into the tab and out of the browser, or
 * back. Answers false, with nothing changed, when the browser does not let it or already keeps someone's progress there.
 */
export function setShared(wanted: boolean, learner?: string): boolean {
  if (isShared() === wanted) return true;
  const before = place(learner);
  if (!flag(wanted)) return false;
  const after = place(learner);
  if (!move(before, after)) {
    flag(!wanted);
    return false;
  }
  return true;
}

function flag(wanted: boolean): boolean {
  const browser = shelf('browser');
  return (wanted ? browser.set(sharedKey, 'yes') : browser.remove(sharedKey)) === undefined;
}

function move(from: Place, to: Place): boolean {
  if (from.shelf.where === to.shelf.where && from.space === to.space) return true;
  if (to.shelf.keys(folder(to.space)).length > 0) return false;
  const keys = from.shelf.keys(folder(from.space));
  const copied = (key: string) => folder(to.space) + key.slice(folder(from.space).length);
  const whole = keys.every((key) => {
    const text = from.shelf.get(key);
    return text !== undefined && !to.shelf.set(copied(key), text ?? '');
  });
  for (const key of keys) {
    if (whole) from.shelf.remove(key);
    else to.shelf.remove(copied(key));
  }
  return whole;
}

/** Empty when none was typed. A name counts on a shared computer only. */
export function learnerName(): string {
  const text = shelf('tab').get(nameKey);
  if (text !== undefined) name = text ?? '';
  return name;
}
export function setLearnerName(typed: string): void {
  if (typed.trim()) shelf('tab').set(nameKey, typed.trim());
  else shelf('tab').remove(nameKey);
}

export function spaceOf(learner: string | undefined, typed: string): string {
  if (learner) return `l-${hash(learner)}`;
  const known = typed.normalize('NFC').trim().toLowerCase();
  return known ? `n-${hash(known)}` : 'default';
}
export const folder = (space: string) => `${prefix}${space}/`;

export interface Place {
  readonly shelf: Shelf;
  readonly space: string;
}
/** Where progress is kept now, and under which space. */
export function place(learner?: string): Place {
  const inTab = isShared();
  return { shelf: shelf(inTab ? 'tab' : 'browser'), space: spaceOf(learner, inTab ? learnerName() : '') };
}

/** 53 bits (cyrb53), as `crypto.subtle` does not exist on plain http. Hides an id from a glance, not from an attack. */
export function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
