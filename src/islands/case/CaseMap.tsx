import { useEffect, useState } from 'react';
import type { Exploration } from '#domain/scenario/explore.ts';
import type { Scenario, Words } from '#domain/scenario/model.ts';
import { planOf } from '#domain/scenario/plan.ts';
import { Drawing } from './Drawing.tsx';
import { useForm } from './form-context.ts';
import { MapInWords } from './MapInWords.tsx';

export interface MapProps {
  readonly story: Scenario;
  readonly told: Words;
  readonly explored: Exploration;
}
type Layout = typeof import('#domain/scenario/plan-layout.ts');

/** The plan that authors of the course see, drawn as one writes; then the same in words. */
export function CaseMap(props: MapProps) {
  const { words } = useForm();
  const { story, explored } = props;
  const [layout, setLayout] = useState<Layout | 'failed'>();
  useEffect(() => {
    let here = true;
    const arrive = (came: Layout | 'failed') => here && setLayout(() => came);
    import('#domain/scenario/plan-layout.ts').then(arrive, () => arrive('failed'));
    return () => {
      here = false;
    };
  }, []);
  const plan = planOf(story, explored);
  return (
    <>
      {layout === undefined && <p>{words.mapLoading}</p>}
      {layout === 'failed' && <p className="notice">{words.mapFailed}</p>}
      {layout !== undefined && layout !== 'failed' && (
        <Drawing {...props} sheet={layout.laidOut(story, plan)} layout={layout} />
      )}
      <MapInWords {...props} plan={plan} />
    </>
  );
}
