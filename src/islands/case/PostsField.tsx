import { aPost } from '#domain/own-case/blank.ts';
import type { DraftPost } from '#domain/own-case/draft.ts';
import { fill } from '#i18n/lookup.ts';
import { placeChoices, voiceChoices } from './choices.ts';
import { CheckField, NumberField, SelectField, TextField } from './Field.tsx';
import { idOf, useForm } from './form-context.ts';
import { Notes } from './Notes.tsx';

interface PostsProps {
  readonly path: string;
  readonly label: string;
  readonly value: readonly DraftPost[];
  readonly onPosts: (value: readonly DraftPost[]) => void;
}

/** Messages in the order in which they come: who speaks, and what. */
export function PostsField({ path, label, value, onPosts }: PostsProps) {
  const { words, draft, say } = useForm();
  const outside = draft.people.find(({ role }) => role === 'outside')?.id ?? '';
  return (
    <fieldset className="own-posts" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <Notes path={path} />
      {value.map((post, index) => {
        const thing = `${words.post} ${index + 1}`;
        return (
          // A message has no name: its place is its name.
          <div key={`${path}-${String(index)}`} className="own-post">
            <OnePost
              path={`${path}.${index}`}
              post={post}
              onPost={(next) => onPosts(value.map((each, place) => (place === index ? next : each)))}
            />
            <p className="own-item-acts">
              {index > 0 && (
                <button
                  type="button"
                  aria-label={fill(words.actionOn, { action: words.up, thing })}
                  onClick={() => onPosts(swapped(value, index))}
                >
                  {words.up}
                </button>
              )}
              <button
                type="button"
                aria-label={fill(words.actionOn, { action: words.remove, thing })}
                onClick={() => {
                  onPosts(value.filter((_, place) => place !== index));
                  say(fill(words.removed, { thing }));
                }}
              >
                {words.remove}
              </button>
            </p>
          </div>
        );
      })}
      <p>
        <button type="button" className="link-button" onClick={() => onPosts([...value, aPost(outside)])}>
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

function swapped(posts: readonly DraftPost[], index: number): readonly DraftPost[] {
  const next = [...posts];
  const [post] = next.splice(index, 1);
  if (post) next.splice(index - 1, 0, post);
  return next;
}
