import type { tools as source } from '../fr/tools.ts';
import type { Translated } from '../translated.ts';

export const tools: Translated<typeof source> = {
  title: 'Toolbox',
  lede: 'Leave with your own company’s plan. Each tool is filled in on the page, stays on this device, prints, and can be taken away as a file.',
  all: 'The whole toolbox',
  further: 'Further reading',
};
