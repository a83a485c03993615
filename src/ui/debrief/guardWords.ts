import type { IncidentMeasure, Measures } from '#core/measures/measures.ts';
import {
  debrief_guard_back, debrief_guard_early, debrief_guard_early_open, debrief_guard_fails, debrief_guard_false, debrief_guard_log,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { duration } from '#ui/kit/time.ts';
import { titleOf, titlesOf } from './titles.ts';

type Source = Pick<ExerciseRecord, 'scenario' | 'brokenAfter'>;

/** Why the speed of looking is not credited: real alerts closed as something else, or a log that was changed. `null`: the guard holds. */
export function lookGuard(record: Source, { incidents }: Pick<Measures, 'incidents'>): string | null {
  const closed = incidents.flatMap((incident) => incident.guards.closedAsFalse);
  return fails(record, closed.length === 0 ? [] : [debrief_guard_false({ alerts: titlesOf(record.scenario, closed) })]);
}

/** Why the speed of remedy is not credited: closed too early, the attacker came back, or a log that was changed. `null`: the guard holds. */
export function remedyGuard(record: Source, { incidents }: Pick<Measures, 'incidents'>): string | null {
  return fails(record, incidents.flatMap((incident) => remedyReasons(record, incident)));
}

/** The same of one incident. */
export const remedyGuardOf = (record: Source, incident: IncidentMeasure): string | null => fails(record, remedyReasons(record, incident));
export const lookGuardOf = (record: Source, incident: IncidentMeasure): string | null => lookGuard(record, { incidents: [incident] });

function remedyReasons({ scenario }: Source, { id, r, v, guards }: IncidentMeasure): readonly string[] {
  const incident = titleOf(scenario, id);
  const reasons: string[] = [];
  if (guards.prematureClosure) reasons.push(r === null || v === null ? debrief_guard_early_open({ incident }) : debrief_guard_early({ incident, time: duration(r - v) }));
  if (guards.reentries > 0) reasons.push(debrief_guard_back({ incident }));
  return reasons;
}

function fails({ brokenAfter }: Source, reasons: readonly string[]): string | null {
  const all = brokenAfter === null ? reasons : [debrief_guard_log({ entry: brokenAfter }), ...reasons];
  return all.length === 0 ? null : debrief_guard_fails({ reasons: all.join('; ') });
}
