import { type Group, group, type Result } from '#domain/search/results.ts';
import type { Lang } from '#domain/search/stem.ts';
import { isReadAsFile } from './fetched.ts';
import { askPagefind, type Pagefind, ranking } from './pagefind.ts';

/**
 * `missing`: the host does not serve the search files, or not as what they are; `unbuilt`: the same on the author's own
 * machine, where nothing was built yet. `slow`: no answer in due time.
 */
export type Failure = 'missing' | 'unbuilt' | 'offline' | 'slow';
export interface Found {
  readonly state: 'found';
  readonly groups: readonly Group[];
  /** For the author, whose pages may be newer than the index: the moment of the build it comes from. */
  readonly built?: string;
}
export type Answer = Found | { readonly state: Failure };
export interface SearchEngine {
  ask(question: string): Promise<Answer>;
}

const PATIENCE = 12_000;

/** The search of this site. Nothing is fetched before the first question; a failure is said, and the next question tries anew. */
export function createSearchEngine(
  patience = PATIENCE,
  load = loadPagefind,
  authoring = import.meta.env.MODE === 'development',
): SearchEngine {
  const lang: Lang = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
  let loaded: Promise<Pagefind> | undefined;
  let tries = 0;
  let arrived: Promise<boolean> | undefined;

  async function ask(question: string): Promise<Answer> {
    loaded ??= load(tries++);
    const results = await askPagefind(await loaded, question, lang);
    if (results.length === 0) {
      arrived ??= everyTypeArrives();
      if (!(await arrived)) throw new Error('A type of search file is not served');
    }
    const groups = group(results.map(asThisPageWritesAddresses));
    return { state: 'found', groups, ...(authoring && { built: await momentOfBuild() }) };
  }

  async function forget() {
    const previous = loaded;
    loaded = undefined;
    arrived = undefined;
    await previous?.then((pagefind) => pagefind.destroy()).catch(() => {});
  }

  return {
    async ask(question) {
      try {
        return (await within(patience, ask(question))) ?? { state: 'slow' };
      } catch {
        void forget();
        return { state: (await isOffline()) ? 'offline' : authoring ? 'unbuilt' : 'missing' };
      }
    },
  };
}

/** The folder of the course, from the relative path that each page carries. */
function root(): URL {
  return new URL(document.documentElement.dataset.root || './', document.baseURI);
}

/** A browser remembers that a module failed, so each new try has an address of its own. */
async function loadPagefind(tries: number): Promise<Pagefind> {
  const address = new URL(`pagefind/pagefind.js${tries > 0 ? `?try=${tries}` : ''}`, root());
  const pagefind: Pagefind = await import(/* @vite-ignore */ address.href);
  await pagefind.options({ baseUrl: root().pathname, ranking });
  return pagefind;
}

async function momentOfBuild(): Promise<string | undefined> {
  const answer = await fetch(new URL('pagefind/built.json', root()));
  return answer.ok ? (await answer.json()).built : undefined;
}

/** Undefined when the time is up; the work goes on, so that the next question finds what has arrived since. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bell = new Promise<undefined>((ring) => {
    timer = setTimeout(() => ring(undefined), milliseconds);
  });
  return Promise.race([work, bell]).finally(() => clearTimeout(timer));
}

async function isOffline(): Promise<boolean> {
  if (navigator.onLine === false) return true;
  return fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    () => false,
    () => true,
  );
}

/**
 * Pagefind takes an index file that a host refuses (IIS knows none of its types) for an index without the word: nothing
 * is found, nothing is said. `samples.json`, written at build, names one file of each type, to be asked for then.
 */
async function everyTypeArrives(): Promise<boolean> {
  const folder = new URL('pagefind/', root());
  const samples: string[] = await (await fetch(new URL('samples.json', folder))).json();
  const answers = await Promise.all(samples.map((path) => fetch(new URL(path, folder))));
  return answers.every((answer) => answer.ok && !answer.headers.get('content-type')?.includes('text/html'));
}

/** Where pages are read as files (`…/index.html`, as in an LMS without directory index), results are too. */
function asThisPageWritesAddresses(result: Result): Result {
  if (!isReadAsFile()) return result;
  return { ...result, url: result.url.replace(/\/(?=#|$)/, '/index.html') };
}
