import { devices_evaluator_missing, devices_grants_missing } from '#messages/compiled/messages.js';
import { grantsOf, type GrantDraft } from './grantDraft.ts';

/** What is still to be chosen, in a sentence; `null` lets it be given. */
export function grantMissing(draft: GrantDraft): string | null {
  if (draft.evaluator && draft.watches.length === 0) return devices_evaluator_missing();
  return grantsOf(draft).length === 0 ? devices_grants_missing() : null;
}
