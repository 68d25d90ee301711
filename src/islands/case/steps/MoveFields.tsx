import { type DraftMove, isSaid } from '#domain/own-case/draft.ts';
import { KINDS } from '#domain/own-case/read.ts';
import { ActsField } from '../fields/ActsField.tsx';
import { RadioField, SelectField, TicksField } from '../fields/ChoiceFields.tsx';
import { ConditionField } from '../fields/ConditionField.tsx';
import { peopleChoices, placeChoices, promiseChoices, sceneChoices } from '../fields/choices.ts';
import { NumberField, TextField } from '../fields/Field.tsx';
import { PostsField } from '../fields/PostsField.tsx';
import { RuleHint } from '../fields/RuleHint.tsx';
import { useForm } from '../form-context.ts';

interface MoveProps {
  readonly move: DraftMove;
  readonly set: (next: DraftMove) => void;
  readonly path: string;
}

/** One move: its words, what follows, why, and the rule at stake. What few moves need is folded. */
export function MoveFields({ move, set, path }: MoveProps) {
  const { words, draft, data } = useForm();
  const say = (
    <TextField
      key="say"
      path={`${path}.say`}
      label={isSaid(move) ? words.field_say : words.field_sayToo}
      value={move.say}
      long
      onText={(text) => set({ ...move, say: text })}
    />
  );
  const label = (
    <TextField
      key="label"
      path={`${path}.label`}
      label={isSaid(move) ? words.field_labelToo : words.field_label}
      value={move.label}
      onText={(text) => set({ ...move, label: text })}
    />
  );
  return (
    <>
      <div className="own-pair">
        <SelectField
          path={`${path}.kind`}
          label={words.field_kind}
          value={move.kind}
          choices={KINDS.map((kind) => ({ value: kind, name: words[`kind_${kind}`] }))}
          onChoose={(kind) => set({ ...move, kind: kind as DraftMove['kind'] })}
        />
        <NumberField
          path={`${path}.minutes`}
          label={words.field_minutes}
          value={move.minutes}
          most={600}
          onNumber={(minutes) => set({ ...move, minutes })}
        />
      </div>
      {isSaid(move) ? say : label}
      <ActsField
        path={`${path}.does`}
        label={words.field_does}
        value={move.does}
        onActs={(does) => set({ ...move, does })}
      />
      <PostsField
        path={`${path}.shows`}
        label={words.field_shows}
        value={move.shows}
        onPosts={(shows) => set({ ...move, shows })}
      />
      <div className="own-pair">
        <SelectField
          path={`${path}.rule`}
          label={words.field_rule}
          value={move.rule}
          choices={[{ value: '', name: words.noRule }, ...data.rules.map(({ id, name }) => ({ value: id, name }))]}
          onChoose={(rule) => set({ ...move, rule })}
        />
        <RadioField
          path={`${path}.followed`}
          label={words.field_followed}
          value={move.followed ? 'yes' : 'no'}
          choices={[
            { value: 'yes', name: words.followed_yes },
            { value: 'no', name: words.followed_no },
          ]}
          onChoose={(followed) => set({ ...move, followed: followed === 'yes' })}
        />
      </div>
      <RuleHint rule={move.rule} />
      <TextField
        path={`${path}.why`}
        label={words.field_why}
        help={words.field_why_help}
        value={move.why}
        long
        onText={(why) => set({ ...move, why })}
      />
      <SelectField
        path={`${path}.to`}
        label={words.field_leadsTo}
        value={move.to}
        choices={[
          { value: '', name: words.nextScene },
          ...sceneChoices(draft, words),
          { value: 'fin', name: words.theEnd },
        ]}
        onChoose={(to) => set({ ...move, to })}
      />
      <TicksField
        path={`${path}.promises`}
        label={words.field_promises}
        value={move.promises}
        choices={promiseChoices(draft, words)}
        none={words.noPromise}
        onTick={(promises) => set({ ...move, promises })}
      />
      {draft.promises.length > 0 && (
        <TicksField
          path={`${path}.keeps`}
          label={words.field_keeps}
          value={move.keeps}
          choices={promiseChoices(draft, words)}
          onTick={(keeps) => set({ ...move, keeps })}
        />
      )}
      <ConditionField
        path={`${path}.when`}
        label={words.field_when}
        value={move.when}
        onCondition={(when) => set({ ...move, when })}
      />
      <details className="own-more">
        <summary>{words.more}</summary>
        {isSaid(move) ? label : say}
        <SelectField
          path={`${path}.place`}
          label={words.field_place}
          value={move.place}
          choices={[{ value: '', name: words.firstPlace }, ...placeChoices(draft, words)]}
          onChoose={(place) => set({ ...move, place })}
        />
        <SelectField
          path={`${path}.answers`}
          label={words.field_answers}
          value={move.answers}
          choices={[{ value: '', name: words.answersFirst }, ...peopleChoices(draft, words)]}
          onChoose={(answers) => set({ ...move, answers })}
        />
      </details>
    </>
  );
}
