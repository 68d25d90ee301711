import { anEvent } from '#domain/own-case/blank.ts';
import type { DraftEvent } from '#domain/own-case/draft.ts';
import { ActsField } from '../fields/ActsField.tsx';
import { RadioField, SelectField } from '../fields/ChoiceFields.tsx';
import { ConditionField } from '../fields/ConditionField.tsx';
import { sceneChoices, short } from '../fields/choices.ts';
import { NumberField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { MomentField } from '../fields/MomentField.tsx';
import { PostsField } from '../fields/PostsField.tsx';
import { useForm } from '../form-context.ts';
import { listOf } from './list-of.ts';

/** What the world does on its own. */
export function EventsStep() {
  const form = useForm();
  const { words } = form;
  return (
    <Items
      {...listOf(form, 'events', anEvent)}
      title={words.events}
      one={words.event}
      addText={words.addEvent}
      nameOf={({ shows }) => short(shows[0]?.text ?? '')}
    >
      {(event, set, path) => <EventFields event={event} set={set} path={path} />}
    </Items>
  );
}

function EventFields({ event, set, path }: { event: DraftEvent; set: (next: DraftEvent) => void; path: string }) {
  const { words, draft } = useForm();
  return (
    <>
      <RadioField
        path={`${path}.trigger`}
        label={words.field_trigger}
        value={event.trigger}
        choices={(['hour', 'silence', 'condition'] as const).map((trigger) => ({
          value: trigger,
          name: words[`trigger_${trigger}`],
        }))}
        onChoose={(trigger) => set({ ...event, trigger: trigger as DraftEvent['trigger'] })}
      />
      {event.trigger === 'hour' && (
        <MomentField
          path={`${path}.at`}
          label={words.field_at}
          value={event.at}
          onMoment={(at) => set({ ...event, at })}
        />
      )}
      {event.trigger === 'silence' && (
        <NumberField
          path={`${path}.after-silence`}
          label={words.field_silence}
          value={event.silence}
          most={10_000}
          onNumber={(silence) => set({ ...event, silence })}
        />
      )}
      <ConditionField
        path={`${path}.when`}
        label={words.field_eventWhen}
        value={event.when}
        onCondition={(when) => set({ ...event, when })}
      />
      <PostsField
        path={`${path}.shows`}
        label={words.field_eventShows}
        value={event.shows}
        onPosts={(shows) => set({ ...event, shows })}
      />
      <details className="own-more">
        <summary>{words.more}</summary>
        <ActsField
          path={`${path}.does`}
          label={words.field_eventDoes}
          value={event.does}
          onActs={(does) => set({ ...event, does })}
        />
        <NumberField
          path={`${path}.audience`}
          label={words.field_audience}
          value={event.audience}
          onNumber={(audience) => set({ ...event, audience })}
        />
        <SelectField
          path={`${path}.to`}
          label={words.field_eventTo}
          value={event.to}
          choices={[
            { value: '', name: words.staysHere },
            ...sceneChoices(draft, words),
            { value: 'fin', name: words.theEnd },
          ]}
          onChoose={(to) => set({ ...event, to })}
        />
      </details>
    </>
  );
}
