import { aMove, aScene, newId, newLetter } from '#domain/own-case/blank.ts';
import { type DraftMove, type DraftScene, isSaid, MOST_MOVES } from '#domain/own-case/draft.ts';
import { without } from '#domain/own-case/without.ts';
import { SelectField } from '../fields/ChoiceFields.tsx';
import { sceneChoices, short } from '../fields/choices.ts';
import { TextField } from '../fields/Field.tsx';
import { Items } from '../fields/Items.tsx';
import { MomentField } from '../fields/MomentField.tsx';
import { PostsField } from '../fields/PostsField.tsx';
import { useForm } from '../form-context.ts';
import { MoveFields } from './MoveFields.tsx';

/** The moments when one must decide, each with what may be done. */
export function ScenesStep() {
  const { words, draft, change } = useForm();
  const set = (scenes: readonly DraftScene[]) => change({ ...draft, scenes });
  return (
    <Items
      path="scenes"
      items={draft.scenes}
      title={words.scenes}
      one={words.scene}
      addText={words.addScene}
      nameOf={({ ask }) => short(ask)}
      onItems={set}
      onAdd={() => set([...draft.scenes, { ...aScene(newId(draft, 'scenes')), moves: [aMove('a'), aMove('b')] }])}
      onRemove={({ id }) => change(without(draft, 'scenes', id))}
      onDuplicate={(scene) => {
        const at = draft.scenes.indexOf(scene) + 1;
        const copy = { ...scene, id: newId(draft, 'scenes') };
        set([...draft.scenes.slice(0, at), copy, ...draft.scenes.slice(at)]);
      }}
    >
      {(scene, setScene, path) => <SceneFields scene={scene} set={setScene} path={path} />}
    </Items>
  );
}

function SceneFields({ scene, set, path }: { scene: DraftScene; set: (next: DraftScene) => void; path: string }) {
  const { words, draft } = useForm();
  const letter = newLetter(scene.moves);
  const isFull = scene.moves.length >= MOST_MOVES || letter === undefined;
  const moves = (next: readonly DraftMove[]) => set({ ...scene, moves: next });
  return (
    <>
      <MomentField
        path={`${path}.opens`}
        label={words.field_opens}
        value={scene.opens}
        onMoment={(opens) => set({ ...scene, opens })}
      />
      <PostsField
        path={`${path}.shows`}
        label={words.field_sceneShows}
        value={scene.shows}
        onPosts={(shows) => set({ ...scene, shows })}
      />
      <TextField
        path={`${path}.ask`}
        label={words.field_ask}
        help={words.field_ask_help}
        value={scene.ask}
        long
        onText={(ask) => set({ ...scene, ask })}
      />
      <Items
        path={`${path}.moves`}
        items={scene.moves}
        title={words.moves}
        one={words.move}
        addText={words.addMove}
        level={3}
        nameOf={(move) => short(isSaid(move) ? move.say || move.label : move.label || move.say)}
        onItems={moves}
        onAdd={() => moves([...scene.moves, aMove(letter ?? 'a')])}
        {...(isFull && { full: words.movesFull })}
        onRemove={({ id }) => moves(scene.moves.filter((move) => move.id !== id))}
        onDuplicate={(move) => moves([...scene.moves, { ...move, id: letter ?? 'a' }])}
      >
        {(move, setMove, here) => <MoveFields move={move} set={setMove} path={here} />}
      </Items>
      <SelectField
        path={`${path}.lapses`}
        label={words.field_lapses}
        value={scene.lapses}
        choices={[
          { value: '', name: words.nextScene },
          ...sceneChoices(draft, words).filter(({ value }) => value !== scene.id),
          { value: 'fin', name: words.theEnd },
        ]}
        onChoose={(lapses) => set({ ...scene, lapses })}
      />
    </>
  );
}
