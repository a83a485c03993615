import type { Seconds } from '../base/duration.ts';
import type { Fact, Knower } from './ledger.ts';

/** How long one role knew a fact before another did. */
export interface Lead {
  readonly fact: Fact;
  readonly first: Knower;
  readonly later: Knower;
  readonly seconds: Seconds;
}

/** Of every fact that roles learned at different times the longest lead: from who knew first to who learned last. Longest first; what a role never learned is no lead. */
export function leads(facts: readonly Fact[]): readonly Lead[] {
  const all = facts.flatMap((fact): Lead[] => {
    const [first, later] = [fact.known[0], fact.known.at(-1)];
    if (!first || !later || later.at <= first.at) return [];
    return [{ fact, first, later, seconds: later.at - first.at }];
  });
  return all.toSorted((a, b) => b.seconds - a.seconds);
}
