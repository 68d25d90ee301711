/**
 * A shelf keeps text under keys and never throws. Storage is refused by policies, by sandboxed frames and by private
 * windows, it fills up, and it can fail on any call: each of these is an answer here.
 */
export type Trouble = 'blocked' | 'full';
/** `browser` stays, `tab` goes with the tab; `page` keeps nothing. */
export type Where = 'browser' | 'tab' | 'page';

export interface Shelf {
  readonly where: Where;
  /** Null: nothing under this key. Undefined: it could not be read, so that nothing may be concluded nor overwritten. */
  get(key: string): string | null | undefined;
  /** Undefined when it was kept. */
  set(key: string, text: string): Trouble | undefined;
  remove(key: string): Trouble | undefined;
  /** Keys that begin so. */
  keys(prefix: string): string[];
}
type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The shelf asked for; when the browser refuses it, the nearest one that it allows. */
export function shelf(where: Where): Shelf {
  const tries: readonly Where[] = where === 'browser' ? ['browser', 'tab'] : [where];
  for (const asked of tries) {
    const area = asked === 'page' ? undefined : open(asked);
    if (area) return shelfOn(asked, area);
  }
  return shelfOn('page', nowhere);
}

/** The mere sight of `localStorage` throws in a sandboxed frame; it is null in some embedded views. */
function open(where: Where): Area | undefined {
  try {
    return (where === 'browser' ? window.localStorage : window.sessionStorage) ?? undefined;
  } catch {
    return undefined;
  }
}

function shelfOn(where: Where, area: Area): Shelf {
  const attempt = (write: () => void): Trouble | undefined => {
    try {
      write();
      return undefined;
    } catch (error) {
      return /quota/i.test((error as Error | null)?.name ?? '') ? 'full' : 'blocked';
    }
  };
  return {
    where,
    get(key) {
      try {
        return area.getItem(key);
      } catch {
        return undefined;
      }
    },
    set: (key, text) => attempt(() => area.setItem(key, text)),
    remove: (key) => attempt(() => area.removeItem(key)),
    keys(prefix) {
      try {
        const all = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
        return all.filter((key) => key.startsWith(prefix)).sort();
      } catch {
        return [];
      }
    },
  };
}

/** Nothing is kept: what the page knows, it alone knows. */
const nowhere: Area = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem() {},
  setItem() {
    throw new Error('No storage');
  },
};
