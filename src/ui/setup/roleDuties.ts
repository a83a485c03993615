import type { Role, Scenario } from '#core/scenario/model.ts';
import {
  setup_duty_alerts, setup_duty_approves, setup_duty_intel, setup_duty_none, setup_duty_owns, setup_duty_tier, setup_duty_updates, setup_duty_votes,
} from '#messages/compiled/messages.js';

/** What a role will have to do, in a line: "approves 3 decisions, votes on 9". Counts only; it gives away nothing of the story. */
export function roleDuties(scenario: Scenario, { id, tier }: Role): string {
  const { decisions, alerts, updates, intel } = scenario;
  const owns = decisions.filter(({ owner }) => owner === id).length;
  const approves = decisions.filter(({ approve }) => approve === id).length;
  const votes = decisions.filter(({ consult }) => consult.includes(id)).length;
  const queue = alerts.filter(({ to }) => to === id).length;
  const shares = intel.filter(({ to }) => to.includes(id)).length;
  const words = [
    tier !== null && setup_duty_tier({ tier }),
    owns > 0 && setup_duty_owns({ count: owns }),
    approves > 0 && setup_duty_approves({ count: approves }),
    votes > 0 && setup_duty_votes({ count: votes }),
    queue > 0 && setup_duty_alerts({ count: queue }),
    updates.some(({ from }) => from === id) && setup_duty_updates(),
    shares > 0 && setup_duty_intel({ count: shares }),
  ].filter((word) => word !== false);
  return words.length === 0 ? setup_duty_none() : words.join(', ');
}
