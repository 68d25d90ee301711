import { useEffect, useRef, useState } from 'react';
import { type CourseAddresses, fetchNeed } from '#browser/course-pages.ts';
import { type Material, type Need, nameOf, noMaterial } from '#domain/workshop/material.ts';

export interface Loading {
  readonly done: number;
  readonly total: number;
  readonly failed: readonly Need[];
  /** Once everything is there. */
  readonly material: Material | undefined;
  again(): void;
}

/** Fetches all that is needed at once; what arrived stays, and « again » asks only for the rest. */
export function useMaterial(needs: readonly Need[], at: CourseAddresses): Loading {
  const arrived = useRef(new Map<string, Partial<Material>>());
  const [state, setState] = useState<{ done: number; failed: readonly Need[] }>({ done: 0, failed: [] });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a round
  useEffect(() => {
    let left = false;
    const tell = (failed: readonly Need[]) => {
      if (!left) setState({ done: arrived.current.size, failed });
    };
    const failed: Need[] = [];
    tell(failed);
    for (const need of needs.filter((one) => !arrived.current.has(nameOf(one))))
      fetchNeed(need, at).then(
        (brought) => {
          arrived.current.set(nameOf(need), brought);
          tell([...failed]);
        },
        () => {
          failed.push(need);
          tell([...failed]);
        },
      );
    return () => {
      left = true;
    };
  }, [round]);
  const whole = state.done === needs.length;
  return {
    ...state,
    total: needs.length,
    material: whole ? joined([...arrived.current.values()]) : undefined,
    again: () => setRound((count) => count + 1),
  };
}

const joined = (parts: readonly Partial<Material>[]): Material =>
  parts.reduce<Material>(
    (all, part) => ({
      lessons: { ...all.lessons, ...part.lessons },
      cases: { ...all.cases, ...part.cases },
      posts: { ...all.posts, ...part.posts },
      questions: { ...all.questions, ...part.questions },
      exercises: { ...all.exercises, ...part.exercises },
    }),
    noMaterial,
  );
