import type { Condition } from '../scenario/condition.ts';
import type { Scenario } from '../scenario/model.ts';
import { nothingRead, type ConditionCode } from './conditionCode.ts';
import type { Watch, WatchKind } from './program.ts';

interface Waiting {
  readonly kind: WatchKind;
  readonly of: number;
  readonly place: number;
  readonly stage?: string | null;
  readonly when: Condition | null;
  readonly once: boolean;
}

/**
 * Every condition of a scenario that the settling tries, in file order, and the seconds they wait for.
 * What stands in a stage also waits for that stage (SPEC 2.2); what has no condition and no stage holds at T+0.
 */
export function compileWatches(scenario: Scenario, conditions: ConditionCode): { watches: readonly Watch[]; times: readonly number[] } {
  const times = new Set<number>();
  const watches = waitings(scenario)
    .sort((a, b) => a.place - b.place)
    .map((w): Watch => {
      const read = nothingRead(times);
      const test = conditions.staged(w.stage ?? null, w.when?.expr ?? null, read);
      return { kind: w.kind, of: w.of, place: w.place, test, deps: [...read.deps], once: w.once };
    });
  for (const when of ownConditions(scenario)) conditions.add(when.expr, nothingRead(times));
  return { watches, times: [...times].sort((a, b) => a - b) };
}

/** Conditions read only at a moment (`if`, `unless`, gaps of options): nothing waits for them, but their seconds come too. */
function ownConditions(s: Scenario): Condition[] {
  const list: (Condition | null)[] = [
    ...s.decisions.flatMap((d) => d.options.map((o) => o.if)),
    ...s.attacks.flatMap((a) => a.steps.map((step) => step.unless)),
    ...s.gaps.filter((g) => g.host !== null).map((g) => g.when),
  ];
  return list.filter((c) => c !== null);
}

function waitings(s: Scenario): Waiting[] {
  const triggers = <T extends { readonly place: number; readonly stage: string | null; readonly when: Condition | null }>(
    kind: WatchKind, list: readonly T[], wanted: (x: T) => boolean = () => true,
  ): Waiting[] =>
    list.flatMap((x, of) => (wanted(x) ? [{ kind, of, place: x.place, stage: x.stage, when: x.when, once: true }] : []));
  return [
    ...s.harms.flatMap((h, of) => (h.known ? [{ kind: 'known' as const, of, place: h.place, when: h.known, once: true }] : [])),
    ...s.incidents.flatMap((i, of) => (i.contained ? [{ kind: 'contained' as const, of, place: i.place, when: i.contained, once: false }] : [])),
    ...s.duties.map((d, of) => ({ kind: 'duty-starts' as const, of, place: d.place, when: d.starts, once: true })),
    ...s.duties.map((d, of) => ({ kind: 'duty-met' as const, of, place: d.place, when: d.met, once: false })),
    ...s.stages.flatMap((x, of) => (x.when && of > 0 ? [{ kind: 'stage' as const, of, place: x.place, when: x.when, once: false }] : [])),
    ...s.attacks.map((a, of) => ({
      kind: 'track' as const, of, place: a.place, stage: a.stage, when: a.start && 'when' in a.start ? a.start.when : null, once: true,
    })),
    ...triggers('alert', s.alerts, (a) => !a.raisedOnly),
    ...triggers('inject', s.injects, (i) => !i.held),
    ...triggers('decision', s.decisions, (d) => !d.standing),
    ...s.decisions.flatMap((d, of) => (d.standing ? [{ kind: 'standing' as const, of, place: d.place, stage: d.stage, when: d.when, once: false }] : [])),
    ...triggers('update', s.updates),
    ...s.updates.flatMap((u, of) => (u.until ? [{ kind: 'until' as const, of, place: u.place, when: u.until, once: false }] : [])),
    ...triggers('intel', s.intel),
    ...triggers('private', s.privates),
    ...s.assumptions.map((a, of) => ({ kind: 'assumption' as const, of, place: a.place, stage: a.stage, when: null, once: true })),
    ...s.assumptions.flatMap((a, of) => (a.when ? [{ kind: 'reveal' as const, of, place: a.place, stage: a.stage, when: a.when, once: true }] : [])),
    ...triggers('gap', s.gaps, (g) => g.host === null && (g.when !== null || g.stage !== null)),
    ...s.endings.map((e, of) => ({ kind: 'ending' as const, of, place: e.place, stage: e.stage, when: e.when, once: false })),
  ];
}
