import type { CloseAs } from '#core/exercise/command.ts';
import type { SeatAlert, SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_alerts_record,
  seat_alerts_record_none,
  seat_close_benign,
  seat_close_false_positive,
  seat_close_true_positive,
  seat_state_closed_benign,
  seat_state_closed_false_positive,
  seat_state_closed_true_positive,
  seat_state_escalated,
  seat_state_found,
  seat_state_raised,
  seat_state_returned,
  seat_state_with,
  seat_state_working,
} from '#messages/compiled/messages.js';

const CLOSED: Readonly<Record<CloseAs, () => string>> = {
  'true-positive': seat_state_closed_true_positive,
  'false-positive': seat_state_closed_false_positive,
  benign: seat_state_closed_benign,
};

/** What to close an alert as, in the field's words and in plain ones. */
export const CLOSE_CHOICES: readonly { readonly as: CloseAs; readonly words: () => string }[] = [
  { as: 'true-positive', words: seat_close_true_positive },
  { as: 'false-positive', words: seat_close_false_positive },
  { as: 'benign', words: seat_close_benign },
];

/** The feed's history in words: "43 of 46 real". */
export function recordWords({ record }: SeatAlert): string {
  const all = record.true + record.false;
  return all === 0 ? seat_alerts_record_none() : seat_alerts_record({ real: record.true, all });
}

/** Where an alert stands, seen from this desk: "new", "on your desk", "with Investigator", "closed as false". */
export function stateWords(alert: SeatAlert, view: SeatView): string {
  if (alert.closedAs !== null) return CLOSED[alert.closedAs]();
  if (!alert.mine) return seat_state_with({ role: view.roles.find((role) => role.id === alert.with)?.title ?? alert.with });
  switch (alert.state) {
    case 'raised':
      return alert.returnedBecause === null ? seat_state_raised() : seat_state_returned();
    case 'working':
      return seat_state_working();
    case 'found':
      return seat_state_found();
    case 'escalated':
      return seat_state_escalated();
    case 'closed':
      return '';
  }
}
