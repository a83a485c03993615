import type { Chronicle } from '../exercise/chronicle.ts';
import type { Manner, Scenario } from '../scenario/model.ts';

/**
 * How the last of an incident's access was removed (P16): the manner of every option that evicted a held access of the incident since
 * its set was last empty; several manners = `assisted`; none (inject, `Otherwise`, step) or access not gone = `null` (Q02).
 */
export function remediatedBy(scenario: Scenario, { incidents }: Chronicle, id: string): Manner | null {
  const record = incidents.find((i) => i.id === id);
  const last = record?.held.at(-1);
  if (!record || !last || last.until === null) return null;
  const manners = new Map(scenario.decisions.flatMap((d) => d.options.map((o) => [o.id, o.manner])));
  const used = new Set<Manner>();
  for (const { option, stretch } of record.evictions) if (stretch === record.held.length - 1) used.add(manners.get(option) ?? 'manual');
  const [only] = used;
  return used.size > 1 ? 'assisted' : (only ?? null);
}
