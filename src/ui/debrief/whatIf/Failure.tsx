import { rehearse_refused, rehearse_slow, rehearse_stopped } from '#messages/compiled/messages.js';
import type { NoRehearsal } from '#stores/createRehearsals.ts';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';

/** Why nothing could be played again: the engine's own sentence, or what became of the worker. */
export function Failure({ failure }: { readonly failure: NoRehearsal }) {
  if ('refused' in failure) return <InlineMessage kind="late" urgent>{rehearse_refused({ why: failure.refused.message })}</InlineMessage>;
  return <InlineMessage kind="late" urgent>{failure.fault === 'rehearsal-slow' ? rehearse_slow() : rehearse_stopped({ why: failure.why })}</InlineMessage>;
}
