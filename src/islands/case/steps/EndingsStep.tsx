import { anEnding } from '#domain/own-case/blank.ts';
import type { DraftEnding } from '#domain/own-case/draft.ts';
import { RadioField } from '../fields/ChoiceFields.tsx';
import { ConditionField } from '../fields/ConditionField.tsx';
import { TextField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { useForm } from '../form-context.ts';
import { listOf } from './list-of.ts';

/** How it ends, in the order in which endings are tried. */
export function EndingsStep() {
  const form = useForm();
  const { words } = form;
  return (
    <Items
      {...listOf(form, 'endings', anEnding)}
      title={words.endings}
      one={words.ending}
      addText={words.addEnding}
      nameOf={({ title }) => title}
    >
      {(ending, set, path) => (
        <>
          <TextField
            path={`${path}.title`}
            label={words.field_endingTitle}
            value={ending.title}
            onText={(title) => set({ ...ending, title })}
          />
          <TextField
            path={`${path}.text`}
            label={words.field_endingText}
            value={ending.text}
            long
            onText={(text) => set({ ...ending, text })}
          />
          <ConditionField
            path={`${path}.when`}
            label={words.field_endingWhen}
            value={ending.when}
            onCondition={(when) => set({ ...ending, when })}
          />
          <RadioField
            path={`${path}.rank`}
            label={words.field_rank}
            value={ending.rank}
            choices={(['best', 'fair', 'hard'] as const).map((rank) => ({
              value: rank,
              name: words[`rank_${rank}`],
            }))}
            onChoose={(rank) => set({ ...ending, rank: rank as DraftEnding['rank'] })}
          />
          <p className="own-help">{words.rankHelp}</p>
        </>
      )}
    </Items>
  );
}
