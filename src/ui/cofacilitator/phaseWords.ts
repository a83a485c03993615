import { co_bad_link, co_ended, co_knocking, co_newer, co_no_relay, co_opening, co_removed, co_waiting } from '#messages/compiled/messages.js';
import type { GuestPhase } from '#stores/table/guestTypes.ts';

const WORDS: Readonly<Partial<Record<GuestPhase, () => string>>> = {
  knocking: co_knocking, waiting: co_waiting, 'bad-link': co_bad_link, newer: co_newer, 'no-relay': co_no_relay, removed: co_removed, ended: co_ended,
};

/** What happens while this device is not at the table. */
export const phaseWords = (phase: GuestPhase): string => (WORDS[phase] ?? co_opening)();
