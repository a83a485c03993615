import type { Seconds } from '../base/duration.ts';
import type { Chronicle, UpdateRecord } from '../exercise/chronicle.ts';
import type { Scenario, Update } from '../scenario/model.ts';
import type { UpdateMeasure } from './measures.ts';

/** One due of an update and how it was answered. `late`: the seq of the first brief that came before the next due. */
export interface Due {
  readonly at: Seconds;
  readonly state: 'on-time' | 'late' | 'missed';
  readonly lateSeq: number | null;
}

/** The dues of an update by the times in the log (P11): from `within` after the trigger, every `every`, until `until` holds or EndEx. */
export function duesOf(update: Update, record: UpdateRecord, endedAt: Seconds): readonly Due[] {
  const { triggeredAt, until, briefs } = record;
  if (triggeredAt === null) return [];
  const dues: Due[] = [];
  for (let at = triggeredAt + update.within, before = triggeredAt - 1; at <= endedAt && (until === null || at < until); before = at, at += update.every) {
    const onTime = briefs.some((b) => b.at > before && b.at <= at);
    const late = briefs.find((b) => b.at > at && b.at < at + update.every);
    dues.push({ at, state: onTime ? 'on-time' : late ? 'late' : 'missed', lateSeq: onTime ? null : (late?.seq ?? null) });
  }
  return dues;
}

/** Commits and approvals of business roles that were taken while an update to them was overdue (P12, Q11). */
export function staleDecisions(scenario: Scenario, chronicle: Chronicle, update: Update, record: UpdateRecord): readonly number[] {
  const business = new Set(scenario.roles.filter((r) => r.team === 'business').map((r) => r.id));
  const acts = chronicle.decisions.flatMap((d) => d.commits.flatMap((c) => [
    { seq: c.seq, at: c.at, by: c.by },
    ...(c.answer?.as === 'approved' ? [{ seq: c.answer.seq, at: c.answer.at, by: c.approver ?? '' }] : []),
  ]));
  return acts
    .filter((act) => business.has(act.by) && update.to.includes(act.by) && overdueAt(update, record, act))
    .map((act) => act.seq)
    .sort((a, b) => a - b);
}

function overdueAt(update: Update, { triggeredAt, until, briefs }: UpdateRecord, act: { readonly seq: number; readonly at: Seconds }): boolean {
  if (triggeredAt === null || act.at < triggeredAt || (until !== null && act.at >= until)) return false;
  const first = triggeredAt + update.within;
  if (act.at <= first) return false;
  const passed = Math.floor((act.at - first - 1) / update.every);
  const since = passed === 0 ? triggeredAt - 1 : first + (passed - 1) * update.every;
  return !briefs.some((b) => b.at > since && b.seq < act.seq);
}

/** Longest stretch between trigger, briefs and the end of the update (P26). */
function longestSilence({ triggeredAt, until, briefs }: UpdateRecord, endedAt: Seconds): Seconds | null {
  if (triggeredAt === null) return null;
  const marks = [triggeredAt, ...briefs.map((b) => b.at), until ?? endedAt];
  return Math.max(...marks.slice(1).map((mark, i) => mark - (marks[i] ?? mark)));
}

export function updateMeasures(scenario: Scenario, chronicle: Chronicle): readonly UpdateMeasure[] {
  return scenario.updates.map((update) => {
    const record = chronicle.updates.find((u) => u.id === update.id) ?? { id: update.id, triggeredAt: null, until: null, briefs: [] };
    const dues = duesOf(update, record, chronicle.endedAt);
    const count = (state: Due['state']): number => dues.filter((d) => d.state === state).length;
    return {
      id: update.id, due: dues.length, onTime: count('on-time'), late: count('late'), missed: count('missed'),
      longestSilence: longestSilence(record, chronicle.endedAt), stale: staleDecisions(scenario, chronicle, update, record).length,
    };
  });
}
