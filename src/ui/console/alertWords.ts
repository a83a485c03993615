import type { CloseAs } from '#core/exercise/command.ts';
import type { AlertState } from '#core/views/commonView.ts';
import {
  console_alert_benign, console_alert_closed, console_alert_escalated, console_alert_false_positive, console_alert_found, console_alert_raised,
  console_alert_true_positive, console_alert_working,
} from '#messages/compiled/messages.js';

const STATES = {
  raised: console_alert_raised, working: console_alert_working, found: console_alert_found, escalated: console_alert_escalated, closed: console_alert_closed,
} as const;
const CLOSES = { 'true-positive': console_alert_true_positive, 'false-positive': console_alert_false_positive, benign: console_alert_benign } as const;

export const CLOSE_AS: readonly CloseAs[] = ['true-positive', 'false-positive', 'benign'];

export function alertStateWord(state: AlertState): string {
  return STATES[state]();
}

export function closeAsWord(as: CloseAs): string {
  return CLOSES[as]();
}
