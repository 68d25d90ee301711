import { aPerson } from '#domain/own-case/blank.ts';
import type { DraftPerson } from '#domain/own-case/draft.ts';
import { RadioField } from '../fields/ChoiceFields.tsx';
import { TextField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { useForm } from '../form-context.ts';
import { listOf } from './list-of.ts';

/** Who writes, who relays, who works there, and whom one plays. */
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
