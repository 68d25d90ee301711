import { createRoot } from 'react-dom/client';
import type { SearchMount } from '#browser/search-shortcut.ts';
import { Search } from './Search.tsx';

/** Puts the search in the dialog that the shortcut opened. The opener's `data-words` and `data-doors` are JSON. */
export const mountSearch: SearchMount = (host, { data, begun, close }) => {
  const lang = host.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'en' : 'fr';
  const place = host.appendChild(host.ownerDocument.createElement('div'));
  createRoot(place).render(
    <Search
      words={JSON.parse(data.words ?? '{}')}
      doors={JSON.parse(data.doors ?? '[]')}
      lang={lang}
      place="dialog"
      begun={begun}
      onClose={close}
      {...(data.page && { page: data.page })}
    />,
  );
};
