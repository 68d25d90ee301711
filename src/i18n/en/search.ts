import type { search as source } from '../fr/search.ts';

export const search: {
  [K in keyof typeof source]: (typeof source)[K] extends string ? string : { one: string; other: string };
} = {
  title: 'Search',
  label: 'What are you looking for?',
  hint: 'A word, or your question as it comes.',
  keys: 'Arrows to move, Enter to open, Escape to close.',
  close: 'Close',
  opening: 'Search is opening…',
  searching: 'Searching…',
  stillSearching: 'The connection is slow. Still searching.',
  results: { one: '{count} result', other: '{count} results' },
  best: 'Read first',
  aLesson: 'Lesson',
  aRule: 'Rule',
  aScenario: 'Scenario',
  aTerm: 'Glossary',
  aPage: 'Page',
  lesson: 'Lessons',
  rule: 'Rules',
  scenario: 'Scenarios',
  term: 'Glossary',
  page: 'Other pages',
  more: 'All the results, on a page',
  start: 'Where to start',
  nothing: 'No page answers “{question}”.',
  nearest: 'These pages may come close:',
  missing:
    'Search is not installed on this site: its files are missing, or the server does not send them. The course itself is complete. Please tell the person who hosts it.',
  unbuilt:
    'Search uses the index of the last build, and there is none yet: run “npm run build” once, then search again.',
  built: 'Index from the build of {date}.',
  offline: 'You are offline: search needs the network. The page you have open can still be read.',
  slow: 'Search did not answer in time.',
  failed: 'Search could not open. Check the connection, close this, then try again.',
  retry: 'Try again',
  otherwise: 'Meanwhile:',
  noScript: 'Search needs JavaScript. The site map leads to every page.',
};
