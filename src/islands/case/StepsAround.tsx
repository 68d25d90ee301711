import {
  aFact,
  anAsk,
  anEnding,
  anEvent,
  aPerson,
  aPlace,
  aPromise,
  newId,
  newLetter,
} from '#domain/own-case/blank.ts';
import type { Draft, DraftEnding, DraftEvent, DraftList, DraftPerson, DraftPlace } from '#domain/own-case/draft.ts';
import { without } from '#domain/own-case/without.ts';
import type { Gauge, NetworkKind } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { ActsField } from './ActsField.tsx';
import { ConditionField } from './ConditionField.tsx';
import { factChoices, peopleChoices, sceneChoices, short } from './choices.ts';
import { CheckField, MomentField, NumberField, RadioField, SelectField, TextField, TicksField } from './Field.tsx';
import { type Form, idOf, useForm, wordFor } from './form-context.ts';
import { Items } from './Items.tsx';
import { PostsField } from './PostsField.tsx';

/** The steps of the form around the scenes: the firm, the people, what is hidden, promised, and how it ends. */

type Item<L extends DraftList> = Draft[L][number];

/** What every list of the draft needs. */
function listOf<L extends DraftList>({ draft, change }: Form, list: L, blank: (id: string) => Item<L>) {
  const items = draft[list] as readonly Item<L>[];
  const set = (next: readonly Item<L>[]) => change({ ...draft, [list]: next });
  return {
    path: list,
    items,
    onItems: set,
    onAdd: () => set([...items, blank(newId(draft, list))]),
    onRemove: (item: Item<L>) => change(without(draft, list, item.id)),
    onDuplicate: (item: Item<L>) => {
      const copy = { ...item, id: newId(draft, list) };
      const at = items.findIndex(({ id }) => id === item.id) + 1;
      set([...items.slice(0, at), copy, ...items.slice(at)]);
    },
  };
}

const TEXTS = ['title', 'summary', 'fiction', 'you', 'hours'] as const;
const GAUGES: readonly Gauge[] = ['trust', 'heat', 'risk', 'team'];

export function FirmStep() {
  const { words, draft, change, data } = useForm();
  return (
    <>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          path={name}
          label={words[`field_${name}`]}
          help={words[`field_${name}_help`]}
          value={draft[name]}
          long={name !== 'title' && name !== 'hours'}
          onText={(text) => change({ ...draft, [name]: text })}
        />
      ))}
      <div className="own-pair">
        <MomentField
          path="starts"
          label={words.field_starts}
          value={draft.starts}
          onMoment={(starts) => change({ ...draft, starts })}
        />
        <MomentField
          path="closes"
          label={words.field_closes}
          value={draft.closes}
          onMoment={(closes) => change({ ...draft, closes })}
        />
      </div>
      <SelectField
        path="lessons"
        label={words.field_lessons}
        help={words.field_lessons_help}
        value={draft.lessons[0] ?? ''}
        choices={[
          { value: '', name: words.noOne },
          ...data.lessons.map(({ id, title }) => ({ value: id, name: title })),
        ]}
        onChoose={(lesson) => change({ ...draft, lessons: lesson === '' ? [] : [lesson, ...draft.lessons.slice(1)] })}
      />
      <NumberField
        path="minutes"
        label={words.field_minutes_long}
        value={draft.minutes}
        most={120}
        onNumber={(minutes) => change({ ...draft, minutes })}
      />
      <details className="own-more">
        <summary>{words.field_gauges}</summary>
        {GAUGES.map((name) => (
          <div key={name} className="own-field own-gauge">
            <label htmlFor={idOf(`gauges.${name}`)}>{words[`gauge_${name}`]}</label>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              id={idOf(`gauges.${name}`)}
              value={draft.gauges[name]}
              onInput={(event) =>
                change({ ...draft, gauges: { ...draft.gauges, [name]: Number(event.currentTarget.value) } })
              }
              onChange={() => undefined}
            />
            <span className="own-help">{fill(words.gaugeValue, { value: draft.gauges[name] })}</span>
          </div>
        ))}
      </details>
    </>
  );
}

export function PeopleStep() {
  const form = useForm();
  const { words } = form;
  const roles: readonly DraftPerson['role'][] = ['outside', 'colleague', 'you'];
  return (
    <Items
      {...listOf(form, 'people', aPerson)}
      title={words.people}
      one={words.person}
      addText={words.addPerson}
      nameOf={({ name }) => name}
    >
      {(person, change, path) => (
        <>
          <TextField
            path={`${path}.name`}
            label={words.field_name}
            value={person.name}
            onText={(name) => change({ ...person, name })}
          />
          <TextField
            path={`${path}.who`}
            label={words.field_who}
            help={words.field_who_help}
            value={person.who}
            onText={(who) => change({ ...person, who })}
          />
          <RadioField
            path={`${path}.role`}
            label={words.field_role}
            value={person.role}
            choices={roles.map((role) => ({ value: role, name: words[`role_${role}`] }))}
            onChoose={(role) => change({ ...person, role: role as DraftPerson['role'] })}
          />
        </>
      )}
    </Items>
  );
}

const NETWORKS: readonly NetworkKind[] = [
  ...(['page', 'group', 'short-posts', 'photos', 'video', 'professional', 'reviews'] as const),
  ...(['private-messages', 'own-site'] as const),
];

export function OpeningStep() {
  const form = useForm();
  const { words, draft, change } = form;
  return (
    <>
      <Items
        {...listOf(form, 'places', aPlace)}
        title={words.places}
        one={words.place}
        addText={words.addPlace}
        nameOf={({ name }) => name}
      >
        {(place, set, path) => (
          <>
            <TextField
              path={`${path}.name`}
              label={words.field_name}
              value={place.name}
              onText={(name) => set({ ...place, name })}
            />
            <div className="own-pair">
              <SelectField
                path={`${path}.network`}
                label={words.field_network}
                value={place.network}
                choices={NETWORKS.map((network) => ({ value: network, name: wordFor(words, 'network', network) }))}
                onChoose={(network) => set({ ...place, network: network as DraftPlace['network'] })}
              />
              <NumberField
                path={`${path}.members`}
                label={words.field_members}
                value={place.members}
                onNumber={(members) => set({ ...place, members })}
              />
            </div>
            <CheckField
              path={`${path}.mine`}
              label={words.field_mine}
              value={place.mine}
              onCheck={(mine) => set({ ...place, mine })}
            />
          </>
        )}
      </Items>
      <PostsField
        path="opening"
        label={words.openingPosts}
        value={draft.opening}
        onPosts={(opening) => change({ ...draft, opening })}
      />
    </>
  );
}

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
