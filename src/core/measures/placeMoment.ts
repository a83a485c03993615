import type { Seconds } from '../base/duration.ts';
import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';

/**
 * When a place of a gap came to its test in a run: the first act on an alert, the last choice of a decision, the first update sent, a duty or report
 * met; where nobody acted, when it came up. `about`: as of a gap, an option stands for its decision. `null`: it has no moment of its own, or was never there.
 */
export function placeMoment({ decisions }: Scenario, chronicle: Chronicle, about: string): Seconds | null {
  const decision = decisions.find(({ id, options }) => id === about || options.some((option) => option.id === about))?.id;
  const chosen = chronicle.decisions.find(({ id }) => id === decision);
  if (chosen) return chosen.commits.at(-1)?.at ?? chosen.expiredAt ?? chosen.openedAt;
  const alert = chronicle.alerts.find(({ id }) => id === about);
  if (alert) return alert.moves[0]?.at ?? alert.raisedAt;
  const update = chronicle.updates.find(({ id }) => id === about);
  if (update) return update.briefs[0]?.at ?? update.triggeredAt;
  const intel = chronicle.intel.find(({ id }) => id === about);
  if (intel) return intel.metAt ?? intel.triggeredAt;
  const duty = chronicle.duties.find(({ id }) => id === about);
  if (duty) return duty.metAt ?? duty.startedAt;
  return chronicle.incidents.find(({ id }) => id === about)?.c ?? chronicle.assumptions.find(({ id }) => id === about)?.shownAt ?? null;
}
