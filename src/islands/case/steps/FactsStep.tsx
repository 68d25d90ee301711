import { aFact, anAsk, newLetter } from '#domain/own-case/blank.ts';
import { RadioField, TicksField } from '../fields/ChoiceFields.tsx';
import { factChoices, short } from '../fields/choices.ts';
import { NumberField, TextField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { useForm } from '../form-context.ts';
import { listOf } from './list-of.ts';

/** What is learnt only by asking, and whom to ask. */
export function FactsStep() {
  const form = useForm();
  const { words, draft, change } = form;
  const asks = listOf(form, 'asks', anAsk);
  const free = newLetter(draft.asks, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const addAsk = () => free !== undefined && change({ ...draft, asks: [...draft.asks, anAsk(free)] });
  return (
    <>
      <Items
        {...listOf(form, 'facts', aFact)}
        title={words.facts}
        level={3}
        one={words.fact}
        addText={words.addFact}
        nameOf={({ text }) => short(text)}
      >
        {(fact, set, path) => (
          <>
            <TextField
              path={`${path}.text`}
              label={words.field_fact}
              value={fact.text}
              long
              onText={(text) => set({ ...fact, text })}
            />
            <RadioField
              path={`${path}.worth`}
              label={words.field_worth}
              value={fact.worth}
              choices={(['useful', 'useless', 'overturns'] as const).map((worth) => ({
                value: worth,
                name: words[`worth_${worth}`],
              }))}
              onChoose={(worth) => set({ ...fact, worth: worth as typeof fact.worth })}
            />
          </>
        )}
      </Items>
      <Items
        {...{ ...asks, onAdd: addAsk, onDuplicate: undefined }}
        title={words.asks}
        level={3}
        one={words.ask}
        addText={words.addAsk}
        nameOf={({ who }) => who}
      >
        {(ask, set, path) => (
          <>
            <TextField
              path={`${path}.who`}
              label={words.field_askWho}
              help={words.field_askWho_help}
              value={ask.who}
              onText={(who) => set({ ...ask, who })}
            />
            <NumberField
              path={`${path}.minutes`}
              label={words.field_minutes}
              value={ask.minutes}
              most={600}
              onNumber={(minutes) => set({ ...ask, minutes })}
            />
            <TicksField
              path={`${path}.tells`}
              label={words.field_tells}
              value={ask.tells}
              choices={factChoices(draft, words)}
              none={words.noFact}
              onTick={(tells) => set({ ...ask, tells })}
            />
          </>
        )}
      </Items>
    </>
  );
}
