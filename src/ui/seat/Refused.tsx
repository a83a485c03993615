import { InlineMessage } from '#ui/kit/InlineMessage.tsx';

/** Why a control's act changed nothing, beside that control; nothing while there is no refusal. */
export function Refused({ why }: { readonly why: string | null }) {
  if (why === null) return null;
  return (
    <InlineMessage kind="late" urgent>
      {why}
    </InlineMessage>
  );
}
