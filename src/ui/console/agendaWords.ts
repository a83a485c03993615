import type { AgendaItemView } from '#core/views/facilitatorViewTypes.ts';
import {
  console_agenda_alert, console_agenda_decision, console_agenda_duty_due, console_agenda_ending, console_agenda_expiry, console_agenda_inject,
  console_agenda_intel, console_agenda_intel_due, console_agenda_step, console_agenda_time, console_agenda_update, console_agenda_update_due,
  console_agenda_work,
} from '#messages/compiled/messages.js';

const WORDS = {
  alert: console_agenda_alert, inject: console_agenda_inject, decision: console_agenda_decision, update: console_agenda_update, intel: console_agenda_intel,
  expiry: console_agenda_expiry, 'update-due': console_agenda_update_due, 'intel-due': console_agenda_intel_due, 'duty-due': console_agenda_duty_due,
  work: console_agenda_work,
} as const;

/** An agenda item fit to be read over a shoulder: "Alert: mass file rename"; steps say only that one is due. */
export function agendaTitle(item: AgendaItemView): string {
  switch (item.kind) {
    case 'track':
    case 'step': return console_agenda_step();
    case 'ending': return console_agenda_ending();
    case 'time': return console_agenda_time();
    default: return WORDS[item.kind]({ title: item.title });
  }
}
