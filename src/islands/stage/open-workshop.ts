import { isDarkNow } from '#browser/room-screen.ts';
import { today } from '#browser/today.ts';
import { newId } from '#browser/window-messages.ts';
import { caseAlone, caseOf } from '#domain/workshop/chosen.ts';
import type { Kit } from '#domain/workshop/kit.ts';
import { isOwn, type Material } from '#domain/workshop/material.ts';
import { resume } from '#domain/workshop/resume.ts';
import type { ToldCase } from '#domain/workshop/room-shown.ts';
import { openSession, type Session } from '#domain/workshop/session.ts';
import { stopsOf } from '#domain/workshop/stops.ts';
import { ownCaseData } from '../case/own-cases.ts';
import type { PresenterProps } from './Presenter.tsx';

type Reading = Pick<PresenterProps, 'lang' | 'rules'>;
interface Wanted extends Reading, Pick<PresenterProps, 'words'> {
  /** Undefined for a case alone, whose title comes with it. */
  readonly kit: Kit | undefined;
  readonly id: string;
  readonly saved: Session | undefined;
}

/** A case of the course, or one made on this device. */
export const caseAt = (material: Material, id: string, { lang, rules }: Reading): ToldCase | undefined =>
  material.cases[id] ?? ownCaseData(id, lang, { rules, lessons: [] });

/**
 * A workshop ready to run: its kit, with the cases made on the device, its stops, and its session, new or found again.
 * Undefined when the case of the address is not to be had.
 */
export function openWorkshop(brought: Material, wanted: Wanted) {
  const { id, saved } = wanted;
  const kit = wanted.kit ?? kitOfCase(brought, wanted);
  if (!kit) return undefined;
  const own = kit.steps
    .flatMap((step) => step.slides)
    .flatMap((slide) => ('case' in slide && isOwn(slide.case) ? [slide.case] : []))
    .flatMap((one) => {
      const data = caseAt(brought, one, wanted);
      return data ? [[one, data] as const] : [];
    });
  const material = { ...brought, cases: { ...brought.cases, ...Object.fromEntries(own) } };
  const stops = stopsOf(kit, material);
  const theme = isDarkNow() ? 'dark' : 'light';
  const resumed = saved && resume(saved, kit, stops, material);
  const session = resumed?.session ?? openSession({ id: newId(), kit, theme }, stops, Date.now(), today());
  return { kit, id, material, stops, opened: session, changed: resumed?.changed === true };
}

function kitOfCase(brought: Material, wanted: Wanted): Kit | undefined {
  const { id, words } = wanted;
  const alone = caseOf(id) ?? '';
  const told = caseAt(brought, alone, wanted);
  return (
    told &&
    caseAlone(alone, told.words.title, told.scenario.minutes, {
      ...{ opening: words.caseOpening, openingDoes: words.caseOpeningDoes },
      ...{ play: words.casePlay, playDoes: words.casePlayDoes },
    })
  );
}
