import { useEffect, useRef, useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import type { Lang } from '#i18n/lookup.ts';
import { CaseList } from './CaseList.tsx';
import { Editor } from './Editor.tsx';
import type { OwnCaseData, OwnCaseWords } from './own-case-data.ts';
import { ownDraft } from './own-cases.ts';
import { PlayScreen } from './PlayScreen.tsx';
import './own-case.css';

interface OwnCaseProps {
  readonly words: OwnCaseWords;
  readonly lang: Lang;
}
type Screen = { readonly name: 'list' } | { readonly name: 'edit' | 'play'; readonly id: string };

/** Cases that a group writes. Shown in the browser only: a page without scripts gives the template to copy. */
export function OwnCase({ words, lang }: OwnCaseProps) {
  const [data] = useState(() => readPageData<OwnCaseData>('own-case'));
  return data ? <Room data={data} words={words} lang={lang} /> : null;
}

export function Room({ data, words, lang }: OwnCaseProps & { data: OwnCaseData }) {
  const root = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Screen>({ name: 'list' });
  const [moved, setMoved] = useState(0);
  const view = () => root.current?.ownerDocument.defaultView;

  // The address says which case is open, so that a reload comes back to it.
  useEffect(() => {
    const asked = /^#(local-[a-z0-9-]+)$/.exec(root.current?.ownerDocument.location.hash ?? '')?.[1];
    if (asked !== undefined && ownDraft(asked, lang)) setScreen({ name: 'edit', id: asked });
  }, [lang]);
  useEffect(() => {
    if (moved > 0) root.current?.querySelector<HTMLElement>('[data-own-title]')?.focus();
  }, [moved]);

  const show = (next: Screen) => {
    const page = view();
    const hash = next.name === 'list' ? '' : `#${next.id}`;
    page?.history.replaceState(page.history.state, '', `${page.location.pathname}${page.location.search}${hash}`);
    page?.scrollTo(0, 0);
    setScreen(next);
    setMoved(moved + 1);
  };
  return (
    <div ref={root} className="own">
      {screen.name === 'list' && (
        <CaseList data={data} words={words} lang={lang} onOpen={(id) => show({ name: 'edit', id })} />
      )}
      {screen.name === 'edit' && (
        <Editor
          key={screen.id}
          {...{ data, words, lang, id: screen.id }}
          onList={() => show({ name: 'list' })}
          onPlay={() => show({ name: 'play', id: screen.id })}
        />
      )}
      {screen.name === 'play' && (
        <PlayScreen {...{ data, words, lang, id: screen.id }} onForm={() => show({ name: 'edit', id: screen.id })} />
      )}
    </div>
  );
}
