import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { derivedGap, remedyConcerns } from './derivedGaps.ts';
import type { GapMeasure, IncidentMeasure } from './measures.ts';

/** Gaps about incidents: closed too early, access left behind closed alerts, access that came back (P15, P23, Q04). */
export function incidentGaps(scenario: Scenario, chronicle: Chronicle, incidents: readonly IncidentMeasure[]): GapMeasure[] {
  return incidents.flatMap((incident) => {
    const { id, c, r, v, guards } = incident;
    const raised = chronicle.alerts.filter((a) => a.incident === id && a.raisedAt !== null);
    const closings = raised.flatMap((a) => a.closed ?? []);
    const last = closings.filter((closed) => closed.at === v).map((closed) => closed.seq);
    const hidden = c !== null && r === null && closings.length === raised.length;
    const concerns = remedyConcerns(id);
    return [
      ...(guards.prematureClosure ? [derivedGap(scenario, 'premature-closure', id, [Math.max(...last)], concerns)] : []),
      ...(hidden ? [derivedGap(scenario, 'hidden-access', id, closings.map((closed) => closed.seq), concerns)] : []),
      ...(guards.reentries > 0 ? [derivedGap(scenario, 're-entry', id, [], concerns)] : []),
    ];
  });
}
