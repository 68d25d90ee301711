import { COMPOSED } from '#domain/workshop/chosen.ts';
import { type Kit, minutesOf } from '#domain/workshop/kit.ts';
import type { Session } from '#domain/workshop/session.ts';
import { fill } from '#i18n/lookup.ts';
import { ownCases } from '../case/own-cases.ts';
import { lengthSaid } from '../compose/lengths.ts';
import type { KnownKits, PresenterProps } from './Presenter.tsx';
import { useArrival } from './use-arrival.ts';

interface Props extends PresenterProps {
  readonly kits: KnownKits;
  readonly saved: Session | undefined;
  /** The address named something that is not there. */
  readonly unknown: boolean;
  /** Brought back here by a click. */
  readonly came: boolean;
  choose(id: string, anew?: boolean): void;
}

/** Which workshop: the one in hand, a kit, the one composed here, a case. */
export function Choose({ words, lang, kits, saved, unknown, came, cases, links, lengths, choose }: Props) {
  const heading = useArrival<HTMLHeadingElement>(came);
  const own = ownCases(lang);
  const running = saved && saved.startedAt !== null && saved.endedAt === null;
  const length = (kit: Kit) => lengthSaid(minutesOf(kit), lengths, lang);
  return (
    <div className="stage-choose">
      {unknown && (
        <p className="notice" role="status">
          {words.unknownKit}
        </p>
      )}
      {running && (
        <section className="stage-ask" aria-labelledby="in-hand">
          <h2 id="in-hand">{words.inHandTitle}</h2>
          <p>{fill(words.inHand, { title: saved.title })}</p>
          <p>
            <button type="button" className="button" onClick={() => choose(saved.kit)}>
              {words.resume}
            </button>
          </p>
        </section>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {words.chooseKit}
      </h2>
      {kits.kits.length === 0 && <p>{words.noKits}</p>}
      <ul role="list" className="stage-cards">
        {kits.kits.map((kit) => (
          <li key={kit.id}>
            <button type="button" onClick={() => choose(kit.id)}>
              <b>{kit.title}</b> <span>{length(kit)}</span>
            </button>
          </li>
        ))}
        {kits.composed && (
          <li>
            <button type="button" onClick={() => choose(COMPOSED)}>
              <b>{kits.composed.title}</b>
              <span>
                {words.composedHere} · {length(kits.composed)}
              </span>
            </button>
          </li>
        )}
      </ul>
      <p>
        <a href={links.compose}>{kits.composed ? words.changeComposed : words.compose}</a>
      </p>
      <h2>{words.chooseCase}</h2>
      <p>{words.chooseCaseSays}</p>
      <ul role="list" className="stage-cards stage-cases">
        {[...own.map((one) => ({ ...one, own: true })), ...cases.map((one) => ({ ...one, own: false }))].map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => choose(`case:${one.id}`)}>
              <b>{one.title || words.untitledCase}</b>
              {one.own && <span>{words.madeHere}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
