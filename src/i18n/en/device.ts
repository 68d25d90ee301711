import type { device as source } from '../fr/device.ts';
import type { Translated } from '../translated.ts';

export const device: Translated<typeof source> = {
  reading: 'This page reads what your browser has kept. It needs the site’s scripts to do so.',
  sentNone:
    'Nothing is sent to your employer, nor to anyone: no progress, no answers, no time spent. This course has no accounts and no trackers.',
  troubleBlocked:
    'This browser refuses to keep data for this site. The course works, but your progress will be forgotten when you leave the page. Export it before you go.',
  troubleFull:
    'The room this browser sets aside is full: what you do now is no longer kept. Export your progress, then free some room in the browser’s settings.',
  troubleNewer:
    'A later version of the course has already written here. It was left untouched, and what you do in this version is not kept. Reload the page, or reopen the later version.',
  aside:
    'What was kept was damaged, wholly or in part. The damaged copy is put aside as it was, and the course goes on from what could be read.',

  keptTitle: 'What is kept',
  nothingKept: 'Nothing for now.',
  bytes: { one: '{count} byte', other: '{count} bytes' },
  whereBrowser: 'in this browser, until you erase it',
  whereTab: 'in this tab, until you close it',
  wherePage: 'in this page, until you leave it',
  settings: 'Your settings: theme, single-key shortcuts, countdown of scenarios',
  shared: 'The fact that this computer is shared',
  name: 'The name you gave your space',
  progress:
    'Your progress: answers to questions, lessons done, scenarios played, posts sorted, replies in your own words, last lesson opened, documents of the toolbox, cases written here, workshops composed or run',
  asideKey: 'A damaged copy of your progress, put aside',
  otherSpace: 'Another person’s progress, neither read nor mixed with yours',
  pages: 'The pages of a workshop, so that they reload without network. Nothing that you wrote',
  files: { one: '{count} file', other: '{count} files' },
  erasePages: 'Erase these pages',
  pagesErased: 'The pages kept for a workshop are erased.',
  unknown: 'Something this version of the course does not know',
  answered: { one: '{count} question answered', other: '{count} questions answered' },
  marked: { one: '{count} lesson marked as done', other: '{count} lessons marked as done' },
  played: { one: '{count} scenario played', other: '{count} scenarios played' },
  written: { one: '{count} reply written', other: '{count} replies written' },
  sorted: { one: '{count} post sorted', other: '{count} posts sorted' },
  documents: { one: '{count} document filled in', other: '{count} documents filled in' },
  ownCases: { one: '{count} case written here', other: '{count} cases written here' },
  workshops: { one: '{count} item of a workshop', other: '{count} items of workshops' },

  carryTitle: 'Take your progress with you',
  carryWhy:
    'A file to go on elsewhere, or to keep a copy. Opening it here adds what it holds: nothing is replaced or lost.',
  export: 'Export to a file',
  fileName: 'porte-voix-progress',
  import: 'Import a progress file',
  imported: 'File imported: your progress is completed.',
  refusedEmpty: 'This file is empty. Nothing has changed.',
  refusedTooLarge: 'This file is over 1 MB, or cannot be read: it is not a progress file. Nothing has changed.',
  refusedNotJson: 'This is not a progress file, or it is cut short. Nothing has changed.',
  refusedOther: 'This file comes from another product. Nothing has changed.',
  refusedNewer: 'This file comes from a later version of the course: import it there. Nothing has changed.',
  refusedDamaged: 'This file is damaged. Nothing has changed.',

  eraseTitle: 'Erase',
  eraseWhy:
    'Answers, lessons done, scenarios played, documents filled in, cases written and workshops are erased from this device. Only a count of erasures is left, so that another tab does not bring them back. Settings stay.',
  erase: 'Erase my progress',
  eraseSure: 'Erase all your progress? You can still undo it while this page is open.',
  eraseYes: 'Yes, erase',
  eraseNo: 'No, keep',
  erased: 'Your progress is erased. You can undo this until you leave this page.',
  undo: 'Undo',
  undone: 'Your progress is back.',
  eraseNewer: 'Erasing is not possible here: a later version of the course holds this data. Erase it from there.',

  sharedTitle: 'Shared computer',
  sharedSwitch: 'This computer is shared',
  sharedWhy:
    'Your progress moves into this tab and goes when you close it: export it before you leave. Settings, which say nothing about you, stay in the browser.',
  sharedFailed:
    'This change is not possible: the browser refuses it, or already keeps another person’s progress. Nothing has changed.',
  nameLabel: 'A name for your space (optional)',
  nameWhy: 'If several people follow one another in the same tab, each finds their own. It stays in this tab.',
  nameUse: 'Use this name',
  nameUsed: 'You are in the space “{name}”.',
  nameDefault: 'You are in the space without a name.',

  settingsTitle: 'Settings',
  keysSwitch: 'Single-key shortcuts',
  keysWhy:
    '“/” opens search; digits choose an answer. Turn them off if you speak your commands, or if a key goes off too fast.',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  settingsNotKept: 'This setting holds for this page: the browser could not keep it.',
};
