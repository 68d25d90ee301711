import { aPost } from '#domain/own-case/blank.ts';
import type { DraftPost } from '#domain/own-case/draft.ts';
import { fill } from '#i18n/lookup.ts';
import { MoveButtons } from '../../document/MoveButtons.tsx';
import { moved, withAt, without } from '../../document/ordered.ts';
import { idOf, useForm } from '../form-context.ts';
import { CheckField, SelectField } from './ChoiceFields.tsx';
import { placeChoices, voiceChoices } from './choices.ts';
import { NumberField, TextField } from './Field.tsx';
import { Notes } from './Notes.tsx';
import { useFocusSoon } from './use-focus-soon.ts';

interface PostsProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly DraftPost[];
  readonly onPosts: (value: readonly DraftPost[]) => void;
}

/** Messages in the order in which they come: who speaks, and what. */
export function PostsField({ path, label, value, onPosts }: PostsProps) {
  const { words, draft, say } = useForm();
  const [box, focusSoon] = useFocusSoon<HTMLFieldSetElement>();
  const outside = draft.people.find(({ role }) => role === 'outside')?.id ?? '';
  return (
    <fieldset ref={box} className="own-posts" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <Notes path={path} />
      {value.map((post, index) => {
        const what = `${words.post} ${index + 1}`;
        return (
          // A message has no name: its place is its name.
          <div key={`${path}-${String(index)}`} className="own-post">
            <OnePost path={`${path}.${index}`} post={post} onPost={(next) => onPosts(withAt(value, index, next))} />
            <MoveButtons
              written
              {...{ what, index, total: value.length, words }}
              move={(to) => {
                onPosts(moved(value, index, to));
                say(fill(words.moved, { what, index: to + 1, total: value.length }));
                focusSoon((all) =>
                  all
                    .querySelectorAll('.own-post')
                    [to]?.querySelector<HTMLElement>(`.doc-move button:nth-child(${to > index ? 2 : 1})`),
                );
              }}
              remove={() => {
                onPosts(without(value, index));
                say(fill(words.removed, { what }));
                focusSoon((all) => all.querySelector<HTMLElement>('[data-add]'));
              }}
            />
          </div>
        );
      })}
      <p>
        <button
          type="button"
          className="link-button"
          data-add
          onClick={() => {
            onPosts([...value, aPost(outside)]);
            focusSoon((all) => all.querySelector<HTMLElement>('.own-post:last-of-type textarea'));
          }}
        >
          {words.addPost}
        </button>
      </p>
    </fieldset>
  );
}

function OnePost({ path, post, onPost }: { path: string; post: DraftPost; onPost: (next: DraftPost) => void }) {
  const { words, draft } = useForm();
  return (
    <>
      <div className="own-pair">
        <SelectField
          path={`${path}.by`}
          label={words.field_by}
          value={post.by}
          choices={voiceChoices(draft, words)}
          onChoose={(by) => onPost({ ...post, by })}
        />
        {draft.places.length > 1 && (
          <SelectField
            path={`${path}.place`}
            label={words.field_postPlace}
            value={post.place}
            choices={[{ value: '', name: words.firstPlace }, ...placeChoices(draft, words)]}
            onChoose={(place) => onPost({ ...post, place })}
          />
        )}
        <NumberField
          path={`${path}.reactions`}
          label={words.field_reactions}
          value={post.reactions}
          onNumber={(reactions) => onPost({ ...post, reactions })}
        />
      </div>
      <TextField
        path={path}
        label={words.field_text}
        value={post.text}
        long
        onText={(text) => onPost({ ...post, text })}
      />
      <CheckField
        path={`${path}.spreads`}
        label={words.field_spreads}
        value={post.spreads}
        onCheck={(spreads) => onPost({ ...post, spreads })}
      />
    </>
  );
}
