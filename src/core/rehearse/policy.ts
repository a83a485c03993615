import type { Seconds } from '../base/duration.ts';
import type { Scenario } from '../scenario/model.ts';
import type { SeatDecision } from '../views/seatViewTypes.ts';
import { drawn } from './chance.ts';

export const POLICY_NAMES = ['absent', 'first', 'random', 'prompt', 'par'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/**
 * What differs between bots (P36): how long they wait and which option they choose. All else they do alike (`botAct`): acknowledge, accept,
 * close by the truth once their finding is done, approve, brief, share. They do not vote, escalate, rank or rely on assumptions.
 */
export interface Policy {
  readonly name: PolicyName;
  /** Seconds between a turn's coming and the act. `item`: id of the thing; `number`: how many turns it had before. */
  wait(item: string, number: number): Seconds;
  /** One of the visible options, `null` for none of them. A choice that was used up in a standing decision is left at that. */
  choose(decision: SeatDecision, number: number): string | null;
}

/** Half an hour: the longest wait of `random` (P36). */
const LONGEST_WAIT = 1800;
const atOnce = (): Seconds => 0;

/** At once, the first visible option. */
export const FIRST: Policy = { name: 'first', wait: atOnce, choose: ({ options }) => options[0]?.id ?? null };

/** At once, the visible option with the best grade (the first of them); the grade is granted to it by P36. An option without grade comes last. */
export function promptPolicy(scenario: Scenario): Policy {
  const grades = new Map(scenario.decisions.flatMap(({ options }) => options.map(({ id, grade }) => [id, grade ?? -1])));
  const better = (a: string | null, b: string): string => (a !== null && (grades.get(a) ?? -1) >= (grades.get(b) ?? -1) ? a : b);
  return { name: 'prompt', wait: atOnce, choose: ({ options }) => options.reduce<string | null>((best, { id }) => better(best, id), null) };
}

/** After a uniform wait of 0 to 30 minutes, any visible option or none, each as likely; in a standing decision again and again, until none comes. */
export const randomPolicy = (seed: string): Policy => ({
  name: 'random',
  wait: (item, number) => drawn(seed, 'wait', item, number, LONGEST_WAIT + 1),
  choose: ({ id, options }, number) => options[drawn(seed, 'choice', id, number, options.length + 1)]?.id ?? null,
});

/** By decision: the option that is to be chosen, `null` for none. */
export type Plan = ReadonlyMap<string, string | null>;

/** At once, what the plan says; what it does not say, or what is not on the card then, as `prompt` would. */
export function plannedPolicy(scenario: Scenario, plan: Plan): Policy {
  const prompt = promptPolicy(scenario);
  return {
    name: 'par',
    wait: atOnce,
    choose(decision, number) {
      const planned = plan.get(decision.id);
      return planned === null || decision.options.some(({ id }) => id === planned) ? (planned ?? null) : prompt.choose(decision, number);
    },
  };
}
