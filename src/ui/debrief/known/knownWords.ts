import type { Channel, FactKind } from '#core/measures/ledger.ts';
import type { Statement, StatementKind } from '#core/measures/statements.ts';
import {
  known_against_closed_against_finding, known_against_held_back, known_against_known_empty, known_against_nothing_new, known_against_relied_on_false, known_by_hand_over,
  known_by_message, known_by_outcome, known_by_own, known_by_private, known_by_queue, known_by_report, known_by_screen, known_by_shared, known_by_update, known_by_work,
  known_kind_alert, known_kind_decided, known_kind_expired, known_kind_finding, known_kind_inject, known_kind_intel, known_kind_message, known_kind_outcome, known_kind_private,
  known_kind_revealed, known_kind_stage, known_kind_update,
} from '#messages/compiled/messages.js';

const KINDS: Readonly<Record<FactKind, () => string>> = {
  stage: known_kind_stage, alert: known_kind_alert, finding: known_kind_finding, inject: known_kind_inject, message: known_kind_message, outcome: known_kind_outcome,
  expired: known_kind_expired, decided: known_kind_decided, intel: known_kind_intel, update: known_kind_update, private: known_kind_private, revealed: known_kind_revealed,
};
const CHANNELS: Readonly<Record<Channel, () => string>> = {
  queue: known_by_queue, work: known_by_work, 'hand-over': known_by_hand_over, message: known_by_message, outcome: known_by_outcome, report: known_by_report,
  shared: known_by_shared, update: known_by_update, private: known_by_private, screen: known_by_screen, own: known_by_own,
};
const SAID: Readonly<Record<StatementKind, (input: { title: string }) => string>> = {
  'nothing-new': known_against_nothing_new, 'known-empty': known_against_known_empty, 'closed-against-finding': known_against_closed_against_finding,
  'held-back': known_against_held_back, 'relied-on-false': known_against_relied_on_false,
};

/** "Finding", "Message". */
export const kindWord = (kind: FactKind): string => KINDS[kind]();
/** "handed over", "own work". */
export const channelWord = (channel: Channel): string => CHANNELS[channel]();
/** What was said, in a sentence. */
export const saidWords = ({ kind, title }: Statement): string => SAID[kind]({ title });
