import { useEffect, useState } from 'react';
import { printPage } from '#browser/printing.ts';

/** What goes on paper: the blank list, what was done, or what is made ready. */
export type PaperName = 'form' | 'log' | 'ready';

/** The sheet that stands ready, whatever prints the page; and how to ask for one, printed once it is in the page. */
export function usePaper(first: PaperName): readonly [PaperName, (paper: PaperName) => void] {
  const [asked, ask] = useState<{ readonly paper: PaperName }>();
  useEffect(() => {
    if (asked) printPage();
  }, [asked]);
  return [asked?.paper ?? first, (paper) => ask({ paper })];
}
