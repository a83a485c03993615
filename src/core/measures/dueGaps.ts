import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { derivedGap, type Concern } from './derivedGaps.ts';
import type { DutyMeasure, FeedMeasure, GapMeasure, IntelMeasure } from './measures.ts';
import { updateDues } from './updateDues.ts';

/** What was owed and not given in time: updates, duties, intel; and feeds below 90 % (P11, P23). */
export function dueGaps(
  scenario: Scenario, chronicle: Chronicle,
  measured: { readonly duties: readonly DutyMeasure[]; readonly intel: readonly IntelMeasure[]; readonly feeds: readonly FeedMeasure[] },
): GapMeasure[] {
  const breached = measured.duties.filter((d) => d.state === 'breached');
  const unshared = measured.intel.filter((i) => i.state === 'late' || i.state === 'never');
  const failing = measured.feeds.filter((f) => f.state === 'fails');
  return [
    ...updateGaps(scenario, chronicle),
    ...breached.map(({ id }) => derivedGap(scenario, 'duty-breached', id, [], [['duty', id]])),
    ...unshared.map(({ id }) => derivedGap(scenario, 'intel-not-shared', id, [], [['intel', id]])),
    ...failing.map(({ id }) => derivedGap(scenario, 'feed-below-90', id, [], [['feed', id]])),
  ];
}

function updateGaps(scenario: Scenario, chronicle: Chronicle): GapMeasure[] {
  const records = new Map(chronicle.updates.map((u) => [u.id, u]));
  return scenario.updates.flatMap((update) => {
    const record = records.get(update.id);
    const dues = record ? updateDues(update, record, chronicle.endedAt) : [];
    const late = dues.flatMap((d) => d.late ?? []);
    const concerns: readonly Concern[] = [['update', update.id]];
    return [
      ...(late.length > 0 ? [derivedGap(scenario, 'update-late', update.id, late, concerns)] : []),
      ...(dues.some((d) => d.state === 'missed') ? [derivedGap(scenario, 'update-missed', update.id, [], concerns)] : []),
    ];
  });
}
