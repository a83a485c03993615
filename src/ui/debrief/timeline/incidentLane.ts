import type { IncidentMeasure } from '#core/measures/measures.ts';
import { minuteStretches } from '#core/measures/minutes.ts';
import { timingsOf } from '#core/measures/timings.ts';
import {
  debrief_lane_minutes, debrief_lane_minutes_open, debrief_lane_no_minutes, debrief_mark_alert, debrief_mark_closed, debrief_mark_closed_early,
  debrief_mark_closed_open, debrief_mark_contained, debrief_mark_look, debrief_mark_out,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { minutesWord } from '#ui/kit/minutesKinds.ts';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import type { Lane, Mark } from './lane.ts';

/** One incident, painted with its six kinds of minute by the same stretches that the measures sum, and marked a, k, n, r, v in words. */
export function incidentLane({ scenario, chronicle }: ExerciseRecord, incident: IncidentMeasure): Lane {
  const stretches = minuteStretches(scenario, chronicle, timingsOf(chronicle, incident.id));
  const time = (at: number) => scenarioClock(scenario.clockStart, at);
  const { v, r, guards } = incident;
  const early = v !== null && guards.prematureClosure;
  const closed = (input: { time: string }): string =>
    !early ? debrief_mark_closed(input) : r === null ? debrief_mark_closed_open(input) : debrief_mark_closed_early({ ...input, early: duration(r - v) });
  const marks: [number | null, Mark['shape'], (input: { time: string }) => string][] = [
    [incident.a, 'dot', debrief_mark_alert],
    [incident.k, 'rule', debrief_mark_look],
    [incident.n, 'rule', debrief_mark_contained],
    [incident.r, 'rule', debrief_mark_out],
    [v, 'cross', closed],
  ];
  const bars = stretches.map(({ kind, from, until }) => ({ from, until, fill: kind, words: `${minutesWord(kind)}, ${duration(until - from)}` }));
  const told = marks.flatMap(([at, shape, say]): Mark[] => (at === null ? [] : [{ at, shape, words: say({ time: time(at) }), label: say({ time: time(at) }), late: shape === 'cross' && early }]));
  const whole = stretches.reduce((sum, { from, until }) => sum + until - from, 0);
  const note = stretches.length === 0 ? debrief_lane_no_minutes() : (incident.r === null ? debrief_lane_minutes_open : debrief_lane_minutes)({ time: duration(whole) });
  return {
    id: incident.id,
    title: scenario.incidents.find((found) => found.id === incident.id)?.title ?? incident.id,
    note,
    rows: [{ bars, marks: told, end: null }],
  };
}
