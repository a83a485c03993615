import type { FacilitatorAlert, FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { SeatAlert } from '#core/views/seatViewTypes.ts';
import { roleOf } from './roles.ts';

/** What the role that holds an alert may say about it now. */
export interface AlertChoices {
  readonly acknowledge: boolean;
  readonly answer: boolean;
  readonly close: boolean;
  readonly escalateTo: readonly string[];
}
const NONE: AlertChoices = { acknowledge: false, answer: false, close: false, escalateTo: [] };

/** From that role's own seat where there is one (the rules' word), else from the alert's state. */
export function alertChoices(view: FacilitatorView, alert: FacilitatorAlert, seat: SeatAlert | null): AlertChoices {
  if (seat) return { acknowledge: seat.canAcknowledge, answer: seat.canAccept, close: seat.canClose, escalateTo: seat.escalateTo };
  if (alert.state === 'closed') return NONE;
  if (alert.state === 'escalated') return { ...NONE, answer: true };
  return { acknowledge: alert.state === 'raised', answer: false, close: true, escalateTo: higherRoles(view, alert.role) };
}

/** SecOps roles of a higher tier, and incident management. */
function higherRoles(view: FacilitatorView, from: string): readonly string[] {
  const tier = roleOf(view, from)?.tier ?? null;
  return view.roles
    .filter((r) => r.team === 'secops' && r.id !== from)
    .filter((r) => r.function === 'incident-management' || (tier !== null && r.tier !== null && r.tier > tier))
    .map((r) => r.id);
}
