import { lastJoint } from '#core/measures/lastJoint.ts';
import { programme_joint_days, programme_joint_none, programme_joint_plan, programme_joint_prompt } from '#messages/compiled/messages.js';
import type { ProgrammeRun } from '#stores/programme/programmeTypes.ts';
import { libraryHref } from '#stores/routes.ts';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';

/** Days since business and SecOps last exercised together, and after 90 days the prompt to do it again. */
export function JointLine({ runs, now }: { readonly runs: readonly ProgrammeRun[]; readonly now: number }) {
  const last = lastJoint(runs, now);
  if (last === null) return <InlineMessage>{programme_joint_none()}</InlineMessage>;
  const days = programme_joint_days({ days: last.days });
  if (!last.due) return <InlineMessage>{days}</InlineMessage>;
  return <InlineMessage kind="due" action={<ButtonLink href={libraryHref()}>{programme_joint_plan()}</ButtonLink>}>{days} {programme_joint_prompt()}</InlineMessage>;
}
