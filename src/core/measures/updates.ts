import type { Seconds } from '../base/duration.ts';
import type { Chronicle, UpdateRecord } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { UpdateMeasure } from './measures.ts';
import { staleDecisions } from './staleDecisions.ts';
import { updateDues } from './updateDues.ts';

/** Every update of the scenario: its dues by how they were answered, the longest silence, and the business decisions taken on it stale. */
export function updateMeasures(scenario: Scenario, chronicle: Chronicle): readonly UpdateMeasure[] {
  const stale = staleDecisions(scenario, chronicle);
  const records = new Map(chronicle.updates.map((u) => [u.id, u]));
  return scenario.updates.map((update) => {
    const record = records.get(update.id) ?? { id: update.id, triggeredAt: null, until: null, briefs: [] };
    const dues = updateDues(update, record, chronicle.endedAt);
    const count = (state: string): number => dues.filter((d) => d.state === state).length;
    return {
      id: update.id, due: dues.length, onTime: count('on-time'), late: count('late'), missed: count('missed'),
      longestSilence: longestSilence(record, chronicle.endedAt),
      stale: stale.filter((s) => s.updates.includes(update.id)).length,
    };
  });
}

/** The longest stretch between trigger, briefs and the end of the update, in seconds (P26); `null` if it never began. */
function longestSilence({ triggeredAt, until, briefs }: UpdateRecord, end: Seconds): Seconds | null {
  if (triggeredAt === null) return null;
  const marks = [triggeredAt, ...briefs.map((b) => b.at), until ?? end];
  return Math.max(...marks.slice(1).map((mark, i) => mark - (marks[i] ?? mark)));
}
