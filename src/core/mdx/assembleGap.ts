import { GAP_CLASSES, POETE, SEVERITIES, type Gap } from '../scenario/model.ts';
import { choiceOf, staged } from './bodyLists.ts';
import type { Component } from './readElements.ts';

/** `<Gap>`; `host` is the option or decision it stands in. `null` without code. */
export function assembleGap(component: Component, host: string | null): Gap | null {
  const { read } = component;
  const code = read.text('code');
  if (code === null) return null;
  return {
    code,
    title: read.text('title') ?? code,
    class: choiceOf(component, 'class', GAP_CLASSES),
    poete: choiceOf(component, 'poete', POETE),
    csf: read.text('csf'),
    objective: read.text('objective'),
    severity: choiceOf(component, 'severity', SEVERITIES),
    when: read.condition('when'),
    host,
    ...staged(component),
  };
}
