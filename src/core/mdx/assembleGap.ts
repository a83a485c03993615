import { SEVERITIES, type Gap, type GapClass, type Poete } from '../scenario/model.ts';
import { choiceOf, staged } from './bodyLists.ts';
import type { Component } from './readElements.ts';

const CLASSES: readonly GapClass[] = ['people', 'process', 'technology', 'information', 'authority'];
const POETE: readonly Poete[] = ['planning', 'organization', 'equipment', 'training', 'exercises'];

/** `<Gap>`; `host` is the option or decision it stands in. `null` without code. */
export function assembleGap(component: Component, host: string | null): Gap | null {
  const { read } = component;
  const code = read.text('code');
  if (code === null) return null;
  return {
    code,
    title: read.text('title') ?? code,
    class: choiceOf(component, 'class', CLASSES),
    poete: choiceOf(component, 'poete', POETE),
    csf: read.text('csf'),
    objective: read.text('objective'),
    severity: choiceOf(component, 'severity', SEVERITIES),
    when: read.condition('when'),
    host,
    ...staged(component),
  };
}
