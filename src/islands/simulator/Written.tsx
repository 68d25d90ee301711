import type { Id } from '#domain/scenario/model.ts';
import { useCase } from './case-context.ts';
import { quoted } from './phrases.ts';

const WORTHS = ['weak', 'fair', 'strong'] as const;

/** What the learner wrote beside the three models, which are named only now. */
export function Written({ scene, own }: { scene: Id; own: string }) {
  const { scenario, words, ui, lang } = useCase();
  const moves = scenario.scenes.find(({ id }) => id === scene)?.moves ?? {};
  const models = WORTHS.flatMap((worth) => {
    const key = Object.keys(moves).find((each) => moves[each]?.model === worth);
    const told = key === undefined ? undefined : words.scenes[scene]?.moves[key];
    return told === undefined ? [] : [{ worth, text: quoted(told.say ?? told.label ?? '', lang) }];
  });
  return (
    <dl className="sim-written">
      <div className="sim-written-own">
        <dt>{ui.yourWords}</dt>
        <dd className="sim-text">{own === '' ? ui.yourWordsGone : own}</dd>
      </div>
      {models.map(({ worth, text }) => (
        <div key={worth}>
          <dt>{ui[`model_${worth}`]}</dt>
          <dd className="sim-text">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
