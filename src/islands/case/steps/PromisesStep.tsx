import { aPromise } from '#domain/own-case/blank.ts';
import { fill } from '#i18n/lookup.ts';
import { SelectField } from '../fields/ChoiceFields.tsx';
import { peopleChoices, short } from '../fields/choices.ts';
import { TextField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { MomentField } from '../fields/MomentField.tsx';
import { useForm } from '../form-context.ts';
import { listOf } from './list-of.ts';

/** What may be promised, for when, and to whom. */
export function PromisesStep() {
  const form = useForm();
  const { words, draft } = form;
  return (
    <>
      <p className="own-help">{fill(words.keptBy, { field: words.field_keeps })}</p>
      <Items
        {...listOf(form, 'promises', aPromise)}
        title={words.promises}
        one={words.promise}
        addText={words.addPromise}
        nameOf={({ text }) => short(text)}
      >
        {(promise, set, path) => (
          <>
            <TextField
              path={`${path}.text`}
              label={words.field_promise}
              value={promise.text}
              onText={(text) => set({ ...promise, text })}
            />
            <div className="own-pair">
              <MomentField
                path={`${path}.by`}
                label={words.field_dueBy}
                value={promise.by}
                onMoment={(by) => set({ ...promise, by })}
              />
              <SelectField
                path={`${path}.to`}
                label={words.field_to}
                value={promise.to}
                choices={[{ value: '', name: words.noOne }, ...peopleChoices(draft, words)]}
                onChoose={(to) => set({ ...promise, to })}
              />
            </div>
          </>
        )}
      </Items>
    </>
  );
}
