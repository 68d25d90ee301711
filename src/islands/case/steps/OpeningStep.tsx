import { aPlace } from '#domain/own-case/blank.ts';
import type { DraftPlace } from '#domain/own-case/draft.ts';
import { NETWORKS } from '#domain/own-case/read.ts';
import { CheckField, SelectField } from '../fields/ChoiceFields.tsx';
import { NumberField, TextField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { PostsField } from '../fields/PostsField.tsx';
import { useForm, wordFor } from '../form-context.ts';
import { listOf } from './list-of.ts';

/** Where it happens, and the message that opens the story. */
export function OpeningStep() {
  const form = useForm();
  const { words, draft, change } = form;
  return (
    <>
      <Items
        {...listOf(form, 'places', aPlace)}
        title={words.places}
        level={3}
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
