import type { Role } from '../scenario/model.ts';
import { assembleAlert } from './assembleAlert.ts';
import { assembleAttack } from './assembleAttack.ts';
import { assembleDecision } from './assembleDecision.ts';
import { assembleGap } from './assembleGap.ts';
import { audienceOf, emptyBody, placed, staged, type Assembly, type BodyLists } from './bodyLists.ts';
import { checkTrigger } from './checks.ts';
import type { Ledger } from './ledger.ts';
import type { Component } from './readElements.ts';
import type { TagName } from './tagRules.ts';

/** Makes the things of the play from the components, in the order of the file. Parts (`Step`, `Option`…) come with their whole. */
export function assembleBody(components: readonly Component[], roles: readonly Role[], ledger: Ledger): BodyLists {
  const assembly: Assembly = { ledger, roles, raised: new Set(raisedIn(components)), lists: emptyBody() };
  assembleAll(components, assembly);
  return assembly.lists;
}

function* raisedIn(components: readonly Component[]): Generator<string> {
  for (const component of components) {
    yield* component.read.list('raises');
    yield* raisedIn(component.parts);
  }
}

function assembleAll(components: readonly Component[], assembly: Assembly): void {
  for (const component of components) {
    // A gap inside an option comes with the option.
    const part = component.name === 'Gap' && component.element.parent !== null && component.element.parent.name !== 'Stage';
    if (!part) ASSEMBLERS[component.name]?.(component, assembly);
    assembleAll(component.parts, assembly);
  }
}

const ASSEMBLERS: Readonly<Partial<Record<TagName, (component: Component, assembly: Assembly) => void>>> = {
  Stage: (c, { lists }) => {
    const id = c.read.text('id');
    if (id !== null) lists.stages.push({ id, title: c.read.text('title') ?? id, when: c.read.condition('when'), ...placed(c) });
  },
  Attack: (c, { lists }) => add(lists.attacks, assembleAttack(c)),
  Alert: (c, assembly) => add(assembly.lists.alerts, assembleAlert(c, assembly)),
  Decision: (c, assembly) => add(assembly.lists.decisions, assembleDecision(c, assembly)),
  Gap: (c, { lists }) => add(lists.gaps, assembleGap(c, null)),
  Inject: (c, assembly) => {
    const { read } = c;
    const id = read.text('id');
    checkTrigger(read, assembly.ledger);
    if (id === null) return;
    assembly.lists.injects.push({
      id,
      to: audienceOf(c, 'to', assembly),
      toAll: read.list('to')[0] === 'all',
      from: read.text('from'),
      via: read.text('via'),
      at: read.number('at'),
      when: read.condition('when'),
      after: read.number('after') ?? 0,
      held: read.truth('held') ?? false,
      effects: read.effects(),
      ...staged(c),
    });
  },
  Update: (c, assembly) => {
    const { read } = c;
    const id = read.text('id');
    if (id === null) return;
    assembly.lists.updates.push({
      id,
      from: read.text('from') ?? '',
      to: audienceOf(c, 'to', assembly),
      every: read.number('every') ?? 3600,
      within: read.number('within') ?? 0,
      when: read.condition('when'),
      until: read.condition('until'),
      ...staged(c),
    });
  },
  Intel: (c, { lists }) => {
    const { read } = c;
    const id = read.text('id');
    if (id === null) return;
    lists.intel.push({
      id,
      to: read.list('to'),
      share: read.list('share'),
      within: read.number('within') ?? 0,
      when: read.condition('when'),
      after: read.number('after') ?? 0,
      ...staged(c),
    });
  },
  Private: (c, assembly) =>
    void assembly.lists.privates.push({ to: audienceOf(c, 'to', assembly), when: c.read.condition('when'), ...staged(c) }),
  Assumption: (c, { lists }) => {
    const id = c.read.text('id');
    if (id !== null) lists.assumptions.push({ id, holds: c.read.truth('holds') ?? false, when: c.read.condition('when'), ...staged(c) });
  },
  Discuss: (c, assembly) => void assembly.lists.discussions.push({ to: audienceOf(c, 'to', assembly), ...staged(c) }),
  Note: (c, assembly) => void assembly.lists.notes.push({ to: audienceOf(c, 'to', assembly), ...staged(c) }),
  Ending: (c, { lists }) => {
    const id = c.read.text('id');
    const when = c.read.condition('when');
    if (id === null || when === null) return;
    lists.endings.push({ id, title: c.read.text('title') ?? id, when, after: c.read.number('after') ?? 0, ...staged(c) });
  },
};

function add<T>(list: T[], thing: T | null): void {
  if (thing !== null) list.push(thing);
}
