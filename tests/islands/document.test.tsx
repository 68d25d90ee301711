// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { writeDocument } from '#domain/progress/change.ts';
import { documentIds, documentRecord } from '#domain/progress/state.ts';
import { useDocument } from '#islands/document/use-document.ts';

interface Note {
  readonly text: string;
}
const empty: Note = { text: '' };
const read = (value: Readonly<Record<string, unknown>>): Note => ({ text: String(value.text ?? '') });
const open = (id: string) => renderHook(() => useDocument<Note>('document', id, read, empty));
const saved = (id: string) => documentRecord(progressStore().state(), 'document', id)?.value;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a document filled in on the page', () => {
  it('is kept a moment after the last key, and found again', () => {
    const { result, unmount } = open('un');
    act(() => result.current.change({ text: 'B' }));
    act(() => result.current.change({ text: 'Bonjour' }));
    expect(saved('un')).toBeUndefined();
    act(() => vi.advanceTimersByTime(500));
    expect(saved('un')).toEqual({ text: 'Bonjour' });
    unmount();
    expect(open('un').result.current.value).toEqual({ text: 'Bonjour' });
  });

  it('is kept when the page is left in the middle of a word', () => {
    const { result } = open('deux');
    act(() => result.current.change({ text: 'à moit' }));
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(saved('deux')).toEqual({ text: 'à moit' });
  });

  it('goes back one writing at a time, and comes back from nothing', () => {
    const { result } = open('trois');
    act(() => result.current.change({ text: 'un' }));
    act(() => vi.advanceTimersByTime(500));
    act(() => result.current.change({ text: 'un, deux' }));
    act(() => vi.advanceTimersByTime(500));
    act(() => result.current.undo?.());
    expect(result.current.value).toEqual({ text: 'un' });
    act(() => vi.advanceTimersByTime(500));
    act(() => result.current.clear());
    act(() => vi.advanceTimersByTime(500));
    expect(result.current.filled).toBe(false);
    expect(documentIds(progressStore().state(), 'document')).not.toContain('trois');
    act(() => result.current.undo?.());
    act(() => vi.advanceTimersByTime(500));
    expect(saved('trois')).toEqual({ text: 'un' });
  });

  it('shows what another tab writes, unless something is being typed here', () => {
    const { result } = open('quatre');
    const other = (text: string) =>
      act(() => progressStore().update((state) => writeDocument(state, 'document', 'quatre', { value: { text } })));
    other('de l’autre onglet');
    expect(result.current.value).toEqual({ text: 'de l’autre onglet' });
    act(() => result.current.change({ text: 'ici' }));
    other('trop tard');
    expect(result.current.value).toEqual({ text: 'ici' });
    act(() => vi.advanceTimersByTime(500));
    expect(saved('quatre')).toEqual({ text: 'ici' });
  });
});
