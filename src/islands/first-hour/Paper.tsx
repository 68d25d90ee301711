import { contactsOf } from '#domain/crisis/contacts.ts';
import type { Crisis } from '#domain/crisis/model.ts';
import type { Readiness } from '#domain/crisis/readiness.ts';
import type { Company } from '#domain/document/company.ts';
import { PaperForm } from './PaperForm.tsx';
import { PaperLog } from './PaperLog.tsx';
import { PaperReady } from './PaperReady.tsx';
import type { Room } from './room.ts';
import type { PaperName } from './use-paper.ts';
import '../document/sheet.css';
import './paper.css';

interface PaperProps {
  readonly room: Room;
  readonly company: Company | undefined;
  readonly paper: PaperName;
  readonly crisis: Crisis;
  readonly ready: Readiness;
}

/** What is printed, and never shown on the screen: one sheet at a time. */
export function Paper({ room, company, paper, crisis, ready }: PaperProps) {
  return (
    <article className={`sheet crisis-paper crisis-paper-${paper}`}>
      {paper === 'form' && <PaperForm room={room} contacts={contactsOf(company)} />}
      {paper === 'log' && <PaperLog room={room} crisis={crisis} />}
      {paper === 'ready' && <PaperReady room={room} ready={ready} />}
    </article>
  );
}
