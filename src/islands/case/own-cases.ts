import { progressStore } from '#browser/progress-store.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import { readDraft } from '#domain/own-case/read.ts';
import { isPlayable, scenarioOf } from '#domain/own-case/scenario.ts';
import { documentIds, documentRecord } from '#domain/progress/state.ts';
import type { Words } from '#domain/scenario/model.ts';
import { fixDeep } from '#i18n/french.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { CaseData } from '../simulator/case-context.ts';

/** Cases made on this device: `case/local-…` among what it keeps. */

export interface OwnCase {
  readonly id: string;
  /** Empty while it has none. */
  readonly title: string;
}

/** Those that can be played, the ones written in this language first. */
export function ownCases(lang: Lang): readonly OwnCase[] {
  const all = ownDrafts().filter(({ draft }) => isPlayable(draft));
  const ours = (draft: Draft) => (draft.lang === lang ? 0 : 1);
  return all
    .sort((a, b) => ours(a.draft) - ours(b.draft))
    .map(({ id, draft }) => ({ id, title: fixDeep(draft.title.trim(), draft.lang) }));
}

/** What the simulator plays. `beside` is what the page knows of the rules and lessons; without it, notes have no links. */
export function ownCaseData(
  id: string,
  lang: Lang,
  beside: Pick<CaseData, 'rules' | 'lessons'> = { rules: {}, lessons: [] },
): CaseData | undefined {
  const draft = ownDraft(id, lang);
  return draft && isPlayable(draft) ? { ...playable(id, draft), ...beside } : undefined;
}

/** Every case of this device, played or not. */
export function ownDrafts(): { readonly id: string; readonly draft: Draft; readonly day?: string }[] {
  const state = progressStore().state();
  return documentIds(state, 'case').map((id) => {
    const record = documentRecord(state, 'case', id);
    return { id, draft: readDraft(record?.value), ...(record?.day !== undefined && { day: record.day }) };
  });
}

export function ownDraft(id: string, lang: Lang): Draft | undefined {
  const value = documentRecord(progressStore().state(), 'case', id)?.value;
  return value ? readDraft(value, lang) : undefined;
}

/** Its games are kept under the id it has on this device, and words that nobody has written yet show as an ellipsis. */
export function playable(id: string, draft: Draft): Pick<CaseData, 'scenario' | 'words'> {
  const { scenario, words } = scenarioOf(draft);
  return { scenario: { ...scenario, id }, words: fixDeep(written(words), draft.lang) as Words };
}

function written<T>(value: T): T {
  if (value === '') return '…' as T;
  if (Array.isArray(value)) return value.map(written) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)])) as T;
}
