import { kit_sending } from '#messages/compiled/messages.js';
import type { ButtonProps } from './Button.tsx';
import { Button } from './Button.tsx';

export interface SendButtonProps extends Omit<ButtonProps, 'busy' | 'off' | 'offBy'> {
  /** What its control has on the way, `null` = nothing: then it may be pressed. */
  readonly pending: object | null;
  /** Whether that was sent by this very button (default). The other buttons of the same control wait and say nothing. */
  readonly mine?: boolean | undefined;
}

/** A button that sends: until the answer comes it says that it is on its way, and pressing it does nothing. */
export function SendButton({ pending, mine = true, ...rest }: SendButtonProps) {
  return <Button {...rest} busy={pending !== null && mine ? kit_sending() : undefined} offBy={pending !== null && !mine ? '' : undefined} />;
}
