import type { Attack, Step } from '../scenario/model.ts';
import { partsOf, placed, staged } from './bodyLists.ts';
import type { Component } from './readElements.ts';

/** `<Attack>` with its steps; `null` without id. */
export function assembleAttack(component: Component): Attack | null {
  const { read } = component;
  const id = read.text('id');
  if (id === null) return null;
  const { place, span, stage } = staged(component);
  const steps = partsOf(component, 'Step').flatMap((part) => assembleStep(part) ?? []);
  return { id, incident: read.text('incident') ?? '', start: read.start('start'), steps, place, span, stage };
}

function assembleStep(component: Component): Step | null {
  const { read } = component;
  const id = read.text('id');
  if (id === null) return null;
  return {
    id,
    title: read.text('title') ?? id,
    technique: read.text('technique'),
    after: read.number('after') ?? 0,
    unless: read.condition('unless'),
    needs: read.list('needs'),
    else: read.text('else'),
    then: read.text('then'),
    effects: read.effects(),
    ...placed(component),
  };
}
