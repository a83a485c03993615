import type { Chronicle } from '../exercise/chronicle.ts';
import type { Manner, Scenario } from '../scenario/model.ts';

/** By which manner the options worked that evicted a held access since the incident's set was last empty (P16, Q02). */
export function remediatedBy(scenario: Scenario, chronicle: Chronicle, id: string): Manner | null {
  const incident = chronicle.incidents.find((i) => i.id === id);
  const last = incident?.held.at(-1);
  if (!incident || !last || last.until === null) return null;
  const manner = new Map(scenario.decisions.flatMap((d) => d.options.map((o) => [o.id, o.manner])));
  const since = incident.evictions.filter((e) => e.at >= last.from && !(last.from === incident.held.at(-2)?.until && e.at === last.from && endedBefore(incident.held, e.at)));
  const manners = new Set(since.flatMap((e) => manner.get(e.option) ?? []));
  if (manners.size === 0) return null;
  return manners.size === 1 ? ([...manners][0] ?? null) : 'assisted';
}

/** An eviction in the very second in which the set was emptied and filled again belongs to the stretch before. */
const endedBefore = (held: readonly { readonly from: number; readonly until: number | null }[], at: number): boolean => held.at(-2)?.until === at;
