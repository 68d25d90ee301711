// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pagefind, PagefindResult } from '#browser/pagefind.ts';
import { type Answer, createSearchEngine, type SearchEngine } from '#browser/search-engine.ts';
import { watchForSearch } from '#browser/search-shortcut.ts';
import { search as en } from '#i18n/en/search.ts';
import { search as fr } from '#i18n/fr/search.ts';
import { doors, foundNothing, foundTwoKinds } from '#islands/search/examples.ts';
import { mountSearch } from '#islands/search/mount.tsx';
import { Search, type SearchProps } from '#islands/search/Search.tsx';

const answering = (answer: Answer): SearchEngine => ({ ask: async () => answer });
const show = (props: Partial<SearchProps> = {}) =>
  render(<Search words={fr} lang="fr" doors={doors} place="dialog" engine={answering(foundTwoKinds)} {...props} />);
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: fr.label });
const results = async () => {
  await screen.findAllByRole('region');
  return screen.getAllByRole('link');
};
const titles = () => screen.getAllByRole('link').map((link) => link.querySelector('.search-title')?.textContent ?? '');

beforeEach(() => {
  document.documentElement.lang = 'fr';
  window.history.replaceState(null, '', '/fr/recherche/');
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('without JavaScript', () => {
  test('the server gives the field, its label and three doors', () => {
    const html = renderToString(<Search words={fr} lang="fr" doors={doors} place="page" />);
    expect(html).toContain(fr.label);
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(html).not.toContain('style=');
  });
});

describe('before anything is typed', () => {
  test('three doors are open, and nothing is asked', () => {
    const ask = vi.fn();
    show({ engine: { ask } });
    expect(screen.getByText(fr.start)).toBeTruthy();
    expect(titles()).toEqual(['Le parcours', 'Mises en situation', 'Les règles']);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('a question that has answers', () => {
  test('shows them by kind, with counts, and says how many politely', async () => {
    show();
    await userEvent.type(field(), 'critique');
    const lessons = await screen.findByRole('region', { name: 'Leçons 2' });
    expect(within(lessons).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'Glossaire 1' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('3 résultats');
    expect(screen.queryByText(fr.start)).toBeNull();
  });

  test('marks the words found, and writes markup of a page as text', async () => {
    show();
    await userEvent.type(field(), 'critique');
    const [first] = await results();
    expect(first?.querySelector('mark')?.textContent).toBe('critique');
    expect(first?.textContent).toContain('<b>signe</b>');
    expect(first?.querySelector('b')).toBeNull();
  });

  test('names the part of the page that a result leads to', async () => {
    show();
    await userEvent.type(field(), 'effacer');
    const link = await screen.findByRole('link', { name: /Cas difficiles · Effacer ou laisser/ });
    expect(link.getAttribute('href')).toBe('../lecons/cas-difficiles/#effacer');
  });

  test('arrows go from the field through the results and back', async () => {
    show();
    const user = userEvent.setup();
    await user.type(field(), 'critique');
    const links = await results();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(links[0]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(links[2]);
    await user.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement).toBe(links[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });

  test('Enter in the field opens the first result', async () => {
    const onClose = vi.fn();
    show({ onClose });
    await userEvent.type(field(), 'critique');
    const [first] = await results();
    const opened = vi.fn((event: Event) => event.preventDefault());
    first?.addEventListener('click', opened);
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalled();
  });

  test('Enter opens nothing while what is shown answers an older question', async () => {
    const ask = vi
      .fn()
      .mockResolvedValueOnce(foundTwoKinds)
      .mockReturnValue(new Promise(() => {}));
    show({ engine: { ask } });
    await userEvent.type(field(), 'critique');
    const [first] = await results();
    const opened = vi.fn((event: Event) => event.preventDefault());
    first?.addEventListener('click', opened);
    await userEvent.type(field(), 's{Enter}');
    expect(opened).not.toHaveBeenCalled();
  });

  test('a late answer to an older question is dropped', async () => {
    const late: ((answer: Answer) => void)[] = [];
    const ask = vi.fn(() => new Promise<Answer>((resolve) => late.push(resolve)));
    show({ engine: { ask } });
    fireEvent.input(field(), { target: { value: 'ancienne' } });
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    fireEvent.input(field(), { target: { value: 'nouvelle' } });
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    await act(async () => late[1]?.(foundNothing));
    await act(async () => late[0]?.(foundTwoKinds));
    expect(screen.getByRole('status').textContent).toContain('« nouvelle »');
  });

  test('a dialog shows a few of each kind and leads to the page that shows all', async () => {
    const results = Array.from(
      { length: 9 },
      (_, at) => ({ url: `./${at}`, kind: 'rule', title: `Règle ${at}`, excerpt: [] }) as const,
    );
    show({ engine: answering({ state: 'found', groups: [{ kind: 'rule', results }] }), page: '../recherche/' });
    await userEvent.type(field(), 'dire quand ?');
    const group = await screen.findByRole('region', { name: 'Règles 9' });
    expect(within(group).getAllByRole('link')).toHaveLength(4);
    expect(screen.getByRole('link', { name: fr.more }).getAttribute('href')).toBe('../recherche/?q=dire%20quand%20%3F');
  });

  test('in English, everything is in English', async () => {
    show({ words: en, lang: 'en' });
    await userEvent.type(screen.getByRole('textbox', { name: en.label }), 'criticism');
    expect(await screen.findByRole('region', { name: 'Lessons 2' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('3 results');
  });
});

describe('a question that has none', () => {
  test('is named, and the three nearest doors are proposed', async () => {
    show({ engine: answering(foundNothing) });
    await userEvent.type(field(), 'ecrir une reponce');
    expect(await screen.findByText(fr.nearest)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('« ecrir une reponce »');
    expect(titles()).toHaveLength(3);
    expect(titles()[0]).toBe('Écrire une réponse');
  });
});

describe('when search cannot answer', () => {
  test.each(['missing', 'unbuilt', 'offline', 'slow'] as const)(
    '%s: it says so in words, and leaves three doors open',
    async (state) => {
      show({ engine: answering({ state }) });
      await userEvent.type(field(), 'critique');
      await waitFor(() => expect(screen.getByRole('status').textContent).toBe(fr[state]));
      expect(screen.getByText(fr.otherwise)).toBeTruthy();
      expect(titles()).toHaveLength(3);
    },
  );

  test('after a slow answer, one may ask again without typing', async () => {
    const ask = vi.fn().mockResolvedValueOnce({ state: 'slow' }).mockResolvedValueOnce(foundTwoKinds);
    show({ engine: { ask } });
    await userEvent.type(field(), 'critique');
    await userEvent.click(await screen.findByRole('button', { name: fr.retry }));
    expect(await screen.findByRole('region', { name: 'Leçons 2' })).toBeTruthy();
  });

  test('waiting is said in words, then that it lasts', async () => {
    vi.useFakeTimers();
    show({ engine: { ask: () => new Promise(() => {}) } });
    fireEvent.input(field(), { target: { value: 'critique' } });
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(screen.getByRole('status').textContent).toBe(fr.searching);
    await act(() => vi.advanceTimersByTimeAsync(4_000));
    expect(screen.getByRole('status').textContent).toBe(fr.stillSearching);
    vi.useRealTimers();
  });
});

describe('the page of search', () => {
  test('asks the question of its address, and writes the new one there', async () => {
    window.history.replaceState(null, '', '/fr/recherche/?q=critique');
    const ask = vi.fn(async () => foundTwoKinds);
    show({ place: 'page', engine: { ask } });
    await waitFor(() => expect(ask).toHaveBeenCalledWith('critique'));
    await userEvent.type(field(), 's');
    expect(window.location.search).toBe('?q=critiques');
    await userEvent.clear(field());
    expect(window.location.search).toBe('');
  });
});

describe('the engine', () => {
  const working: Pagefind = {
    options: async () => {},
    destroy: async () => {},
    search: async (query) => ({ results: query === null || /usage/.test(query) ? [usage] : [] }),
  };
  const usage: PagefindResult = {
    id: 'a',
    score: 1,
    data: async () => ({
      url: '/x/fr/glossaire/#usage',
      excerpt: "<mark>L'usage</mark>",
      meta: { title: 'Usage' },
      filters: { kind: ['term'] },
    }),
  };
  const serve = (answer: (address: string) => Response) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(async (address: unknown) => answer(String(address))),
    );
  afterEach(() => vi.unstubAllGlobals());

  test('loads nothing before the first question, and once only', async () => {
    const load = vi.fn(async () => working);
    const engine = createSearchEngine(1_000, load);
    expect(load).not.toHaveBeenCalled();
    expect(await engine.ask('usages')).toMatchObject({ state: 'found', groups: [{ kind: 'term' }] });
    await engine.ask('usage');
    expect(load).toHaveBeenCalledOnce();
  });

  test('files that are not there are missing, and the next question tries again', async () => {
    serve(() => new Response('', { status: 404 }));
    const load = vi.fn(async () => working).mockRejectedValueOnce(new TypeError('404'));
    const engine = createSearchEngine(1_000, load);
    expect(await engine.ask('usage')).toEqual({ state: 'missing' });
    expect(await engine.ask('usage')).toMatchObject({ state: 'found' });
    expect(load).toHaveBeenLastCalledWith(1);
  });

  test('a host that refuses one type of file is not taken for a course without the word', async () => {
    const refused = (type: string) => (address: string) =>
      address.endsWith('samples.json')
        ? Response.json(['index/a.pf_index', 'pagefind.js'])
        : address.endsWith(type)
          ? new Response('', { status: 404 })
          : new Response('');
    serve(refused('.pf_index'));
    expect(await createSearchEngine(1_000, async () => working).ask('zoologie')).toEqual({ state: 'missing' });
    serve(refused('.none'));
    expect(await createSearchEngine(1_000, async () => working).ask('zoologie')).toEqual(foundNothing);
  });

  test('a host that answers every address with a page of its own has no search files', async () => {
    serve((address) =>
      address.endsWith('samples.json')
        ? Response.json(['index/a.pf_index'])
        : new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    );
    expect(await createSearchEngine(1_000, async () => working).ask('zoologie')).toEqual({ state: 'missing' });
  });

  test('without network it says offline', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('no network')));
    expect(await createSearchEngine(1_000, () => Promise.reject(new TypeError())).ask('usage')).toEqual({
      state: 'offline',
    });
  });

  test('an answer that does not come is slow', async () => {
    expect(await createSearchEngine(20, () => new Promise(() => {})).ask('usage')).toEqual({ state: 'slow' });
  });

  test('the author reads from which build the index comes; others read nothing of it', async () => {
    const asked: string[] = [];
    serve((address) => {
      asked.push(address);
      return Response.json({ built: '2026-11-23T14:28:37.000Z' });
    });
    const question = async (authoring?: boolean) => {
      render(
        <Search
          words={fr}
          lang="fr"
          doors={doors}
          place="page"
          engine={createSearchEngine(1_000, async () => working, authoring)}
        />,
      );
      await userEvent.type(field(), 'usage');
      await screen.findByRole('region', { name: 'Glossaire 1' });
      const said = screen.queryByText(/^Index de la construction du 23 novembre 2026 à \d\d:28\.$/);
      cleanup();
      window.history.replaceState(null, '', '/fr/recherche/');
      return said !== null;
    };
    expect(await question()).toBe(false);
    expect(asked).toEqual([]);
    expect(await question(true)).toBe(true);
  });

  test('before the first build, the author is told how to make one', async () => {
    serve(() => new Response('', { status: 404 }));
    const engine = createSearchEngine(1_000, () => Promise.reject(new TypeError('404')), true);
    expect(await engine.ask('usage')).toEqual({ state: 'unbuilt' });
    expect(fr.unbuilt).toContain('npm run build');
  });

  test('where pages are read as files, results are too', async () => {
    const found = async () => {
      const answer = await createSearchEngine(1_000, async () => working).ask('usage');
      return answer.state === 'found' ? answer.groups[0]?.results[0]?.url : answer.state;
    };
    expect(await found()).toBe('/x/fr/glossaire/#usage');
    window.history.replaceState(null, '', '/fr/recherche/index.html');
    expect(await found()).toBe('/x/fr/glossaire/index.html#usage');
  });
});

describe('the shortcut', () => {
  // The listeners stay on the document from one test to the next: one watch, and one page, serve them all.
  const load = vi.fn(async () => mountSearch);
  let watching = false;

  beforeEach(() => {
    // jsdom draws no dialog: open and closed are all that is needed of it.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
    if (watching) return;
    watching = true;
    document.body.innerHTML = `<header><button type="button" data-search-open>Rechercher</button></header>
      <main><input id="autre"><p tabindex="-1">Leçon</p></main>`;
    const opener = document.querySelector('button');
    if (opener) {
      opener.dataset.words = JSON.stringify(fr);
      opener.dataset.doors = JSON.stringify(doors);
    }
    watchForSearch(load);
  });
  const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
  const shut = async () => {
    await act(async () => dialog()?.close());
  };
  const press = (key: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
    act(async () => {
      fireEvent.keyDown(on, { key, ...more });
    });

  test('fetches nothing until it is used; a failure is said and the next opening tries again', async () => {
    expect(load).not.toHaveBeenCalled();
    load.mockRejectedValueOnce(new TypeError('404'));
    await press('k', document.body, { ctrlKey: true });
    expect(load).toHaveBeenCalledOnce();
    expect(within(dialog() as HTMLElement).getByRole('status', { hidden: true }).textContent).toBe(fr.failed);
    await shut();
    expect(dialog()).toBeNull();
    await press('k', document.body, { metaKey: true });
    expect(await screen.findByRole('textbox', { name: fr.label })).toBeTruthy();
    expect(dialog()?.getAttribute('aria-label')).toBe(fr.title);
    await shut();
  });

  test('what is typed before the rest arrives is not lost', async () => {
    dialog()?.remove();
    let arrive = () => {};
    const slow = new Promise<typeof mountSearch>((resolve) => {
      arrive = () => resolve(mountSearch);
    });
    load.mockReturnValueOnce(slow);
    await press('/');
    const waiting = dialog() as HTMLElement;
    expect(within(waiting).getByRole('status', { hidden: true }).textContent).toBe(fr.opening);
    for (const key of ['Shift', 'A', 'v', 'i', 's']) await press(key, waiting);
    await act(async () => arrive());
    expect(field().value).toBe('Avis');
    expect(field().selectionStart).toBe(4);
    expect(document.activeElement).toBe(field());
    await shut();
  });

  test('closing gives the focus back to where it was', async () => {
    const opener = screen.getByRole('button', { name: 'Rechercher' });
    opener.focus();
    await act(async () => opener.click());
    expect(dialog()?.open).toBe(true);
    await shut();
    expect(document.activeElement).toBe(opener);
  });

  test('`/` opens it, but not while one types, nor when single keys are turned off', async () => {
    await press('/', document.querySelector('#autre') as Element);
    expect(dialog()?.open).toBe(false);
    localStorage.setItem('porte-voix/settings', JSON.stringify({ keys: false }));
    await press('/');
    expect(dialog()?.open).toBe(false);
    await press('k', document.body, { ctrlKey: true });
    expect(dialog()?.open).toBe(true);
    await shut();
    localStorage.setItem('porte-voix/settings', '{ broken');
    await press('/', document.body, { shiftKey: true });
    expect(dialog()?.open).toBe(true);
    await shut();
  });

  test('it leaves an open dialog, and other keys, alone', async () => {
    const other = document.body.appendChild(document.createElement('dialog'));
    other.open = true;
    await press('/');
    expect(dialog()?.open).toBe(false);
    other.remove();
    await press('k');
    await press('/', document.body, { altKey: true });
    expect(dialog()?.open).toBe(false);
  });

  test('the button in the dialog closes it', async () => {
    await press('/');
    await act(async () =>
      within(dialog() as HTMLElement)
        .getByRole('button', { name: fr.close })
        .click(),
    );
    expect(dialog()?.open).toBe(false);
  });

  test('on the page of search, it goes to the page’s own field', async () => {
    const own = document.createElement('input');
    own.dataset.searchField = '';
    document.querySelector('main')?.append(own);
    await press('/');
    expect(dialog()?.open).toBe(false);
    expect(document.activeElement).toBe(own);
    own.remove();
  });
});
