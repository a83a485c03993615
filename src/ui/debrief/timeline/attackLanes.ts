import { debrief_foiled, debrief_lane_access, debrief_lane_access_until, debrief_lane_alerts, debrief_lane_alerts_note, debrief_lane_attack, debrief_noise, debrief_real, debrief_still_held } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import type { Lane, Mark } from './lane.ts';

/** What the attacker did, what could be used, and what raised an alert. */
export function attackLanes({ scenario, chronicle }: ExerciseRecord): readonly Lane[] {
  const steps = new Map(scenario.attacks.flatMap((track) => track.steps.map((step) => [step.id, step.title])));
  const did: Mark[] = chronicle.steps.map(({ id, at, fired }) => {
    const title = steps.get(id) ?? id;
    return { at, shape: fired ? 'diamond' : 'hollow-diamond', words: fired ? title : debrief_foiled({ title }), label: fired ? title : debrief_foiled({ title }) };
  });
  return [
    { id: 'attack', title: debrief_lane_attack(), note: null, rows: [{ bars: [], marks: did, end: null }] },
    accessLane({ scenario, chronicle }),
    alertLane({ scenario, chronicle }),
  ];
}

function accessLane({ scenario, chronicle }: Pick<ExerciseRecord, 'scenario' | 'chronicle'>): Lane {
  const time = (at: number) => scenarioClock(scenario.clockStart, at);
  const rows = chronicle.access.map(({ id, from, until }) => {
    const title = scenario.access.find((access) => access.id === id)?.title ?? id;
    const end = until === null ? debrief_still_held({ title }) : debrief_lane_access_until({ title, time: time(until) });
    return { bars: [{ from, until: until ?? chronicle.endedAt, fill: 'held', words: end } as const], marks: [], end };
  });
  return { id: 'access', title: debrief_lane_access(), note: null, rows: rows.toSorted((x, y) => (x.bars[0]?.from ?? 0) - (y.bars[0]?.from ?? 0)) };
}

function alertLane({ scenario, chronicle }: Pick<ExerciseRecord, 'scenario' | 'chronicle'>): Lane {
  const marks = chronicle.alerts.flatMap(({ id, incident, raisedAt }): Mark[] => {
    if (raisedAt === null) return [];
    const title = scenario.alerts.find((alert) => alert.id === id)?.prose.title ?? id;
    return [{ at: raisedAt, shape: incident === null ? 'hollow-dot' : 'dot', words: (incident === null ? debrief_noise : debrief_real)({ title }), label: null }];
  });
  return { id: 'alerts', title: debrief_lane_alerts(), note: debrief_lane_alerts_note(), rows: [{ bars: [], marks, end: null }] };
}
