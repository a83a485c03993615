import type { Decision, Gap, Grade, Manner, Option, Otherwise, Outcome } from '../scenario/model.ts';
import { assembleGap } from './assembleGap.ts';
import { audienceOf, choiceOf, partsOf, placed, staged, type Assembly } from './bodyLists.ts';
import type { Component } from './readElements.ts';

const MANNERS: readonly Manner[] = ['manual', 'automation', 'assisted'];

/** `<Decision>` with its options; `null` without id. Gaps inside it are added to the list of all gaps. */
export function assembleDecision(component: Component, assembly: Assembly): Decision | null {
  const { read } = component;
  const id = read.text('id');
  if (id === null) return null;
  const owner = read.text('owner') ?? '';
  const consult = read.list('consult');
  const options = partsOf(component, 'Option').flatMap((part) => assembleOption(part, { id, owner, consult }, assembly) ?? []);
  const [otherwise] = partsOf(component, 'Otherwise');
  return {
    id,
    owner,
    incident: read.text('incident'),
    when: read.condition('when'),
    after: read.number('after') ?? 0,
    deadline: read.number('deadline'),
    consult,
    approve: read.text('approve'),
    standing: read.truth('standing') ?? false,
    options,
    otherwise: otherwise ? assembleOtherwise(otherwise, id, assembly) : null,
    ...staged(component),
  };
}

function assembleOption(
  component: Component,
  decision: { id: string; owner: string; consult: readonly string[] },
  assembly: Assembly,
): Option | null {
  const { read } = component;
  const id = read.text('id');
  if (id === null) return null;
  const by = read.text('by') ?? decision.owner;
  const informed = [...new Set([decision.owner, by, ...decision.consult])].filter((role) => role !== '');
  const outcomes = partsOf(component, 'Outcome').map((part): Outcome => {
    const to = audienceOf(part, 'to', assembly);
    return { to: to.length > 0 ? to : informed, ...placed(part) };
  });
  return {
    id,
    decision: decision.id,
    takes: read.number('takes') ?? 0,
    by,
    manner: choiceOf(component, 'manner', MANNERS) ?? 'manual',
    if: read.condition('if'),
    grade: gradeOf(read.number('grade')),
    effects: read.effects(),
    outcomes,
    gaps: gapsIn(component, id, assembly),
    ...placed(component),
  };
}

function assembleOtherwise(component: Component, decision: string, assembly: Assembly): Otherwise {
  return { effects: component.read.effects(), gaps: gapsIn(component, decision, assembly), ...placed(component) };
}

function gapsIn(component: Component, host: string, assembly: Assembly): readonly Gap[] {
  const gaps = partsOf(component, 'Gap').flatMap((part) => assembleGap(part, host) ?? []);
  assembly.lists.gaps.push(...gaps);
  return gaps;
}

const gradeOf = (grade: number | null): Grade | null => (grade === 1 || grade === 0.5 || grade === 0 ? grade : null);
