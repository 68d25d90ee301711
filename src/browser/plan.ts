/**
 * The plan of a module: two fields kept as they are written. What it reads and fills in `[data-plan="module"]`:
 * - `[data-plan-when]`, `[data-plan-act]`: the fields; what was typed before the script arrived is kept
 * - `[data-plan-status]`: says `data-kept`, `data-not-kept` or `data-erased`
 * - `button[data-plan-erase]`: erases, then takes it back; its text is `data-erase` or `data-undo`
 */
import { writePlan } from '#domain/progress/change.ts';
import { planRecord } from '#domain/progress/state.ts';
import { type ProgressStore, progressStore } from './progress-store.ts';
import { today } from './today.ts';

const SOON = 400;

export function startPlan(root: ParentNode = document, store: ProgressStore = progressStore()): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-plan]')) keepPlan(section, store);
}

function keepPlan(section: HTMLElement, store: ProgressStore): void {
  const module = section.dataset.plan ?? '';
  const when = section.querySelector<HTMLTextAreaElement>('[data-plan-when]');
  const act = section.querySelector<HTMLTextAreaElement>('[data-plan-act]');
  const status = section.querySelector<HTMLElement>('[data-plan-status]');
  const erase = section.querySelector<HTMLButtonElement>('[data-plan-erase]');
  if (!when || !act || !status || !erase) return;
  let erased: { readonly when: string; readonly act: string } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const written = () => ({ when: when.value, act: act.value });
  function show() {
    const empty = when?.value === '' && act?.value === '';
    if (!erase) return;
    erase.hidden = empty && !erased;
    erase.textContent = (erased ? erase.dataset.undo : erase.dataset.erase) ?? '';
  }
  function keep(says: string | undefined) {
    clearTimeout(waiting);
    waiting = undefined;
    store.update((state) => writePlan(state, module, { ...written(), day: today() }));
    const text = store.health().trouble ? status?.dataset.notKept : says;
    if (status) status.textContent = text ?? '';
    show();
  }
  function fill() {
    // Someone who is writing is not interrupted by another tab.
    if (waiting || section.contains(document.activeElement)) return;
    const known = planRecord(store.state(), module);
    if (when && act) [when.value, act.value] = [known?.when ?? '', known?.act ?? ''];
    show();
  }

  if (when.value || act.value) keep(status.dataset.kept);
  else fill();
  for (const field of [when, act]) {
    field.addEventListener('input', () => {
      erased = undefined;
      clearTimeout(waiting);
      waiting = setTimeout(() => keep(status.dataset.kept), SOON);
    });
    field.addEventListener('change', () => keep(status.dataset.kept));
  }
  window.addEventListener('pagehide', () => waiting && keep(status.dataset.kept));
  erase.addEventListener('click', () => {
    const back = erased;
    erased = back ? undefined : written();
    [when.value, act.value] = [back?.when ?? '', back?.act ?? ''];
    keep(back ? status.dataset.kept : status.dataset.erased);
  });
  store.subscribe(fill);
}
