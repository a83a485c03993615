import { lastJoint } from '#core/measures/lastJoint.ts';
import {
  programme_joint_days, programme_joint_locked, programme_joint_none, programme_joint_plan, programme_joint_prompt, programme_joint_unread,
} from '#messages/compiled/messages.js';
import type { ProgrammeRun, Unmeasured } from '#stores/programme/programmeTypes.ts';
import { libraryHref } from '#stores/routes.ts';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';

/** Days since business and SecOps last exercised together, and after 90 days the prompt to do it again; with it how many exercises nobody could look into. */
export function JointLine({ runs, now }: { readonly runs: readonly ProgrammeRun[]; readonly now: number }) {
  const last = lastJoint(runs, now);
  const said = [last === null ? programme_joint_none() : programme_joint_days({ days: last.days }), ...notCounted(runs)];
  if (last?.due !== true) return <InlineMessage>{said.join(' ')}</InlineMessage>;
  return <InlineMessage kind="due" action={<ButtonLink href={libraryHref()}>{programme_joint_plan()}</ButtonLink>}>{[...said, programme_joint_prompt()].join(' ')}</InlineMessage>;
}

/** Exercises that were played to their end, and may have been joint ones for all that is known. */
function notCounted(runs: readonly ProgrammeRun[]): readonly string[] {
  const of = (...reasons: readonly Unmeasured[]): number => runs.filter(({ why }) => why !== null && reasons.includes(why)).length;
  const [locked, unread] = [of('locked'), of('no-scenario', 'other-text', 'broken', 'blocked')];
  return [...(locked > 0 ? [programme_joint_locked({ count: locked })] : []), ...(unread > 0 ? [programme_joint_unread({ count: unread })] : [])];
}
