import { useId, type ReactNode } from 'react';
import { Button, type ButtonKind, type ButtonSize } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import { perform, whyOff, type ConsoleAction } from './actions/action.ts';
import styles from './ActionButton.module.css';
import type { ConsoleControl } from './control.ts';

interface ActionButtonProps {
  readonly c: ConsoleControl;
  readonly action: ConsoleAction;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Other words than the action's title. */
  readonly label?: string;
  readonly keyShown?: boolean;
}

/** A button of the registry. Off, it stays focusable and says why when pressed; a refusal floats below it, so that nothing moves. */
export function ActionButton({ c, action, kind, size, icon, label, keyShown = true }: ActionButtonProps) {
  const origin = useId();
  const off = whyOff(action, c);
  const refusal = c.ui.refusal?.origin === origin ? c.ui.refusal.message : null;
  return (
    <span className={styles.ActionButton} onClickCapture={() => off !== null && c.tell(origin, { code: 'read-only', message: off })}>
      <Button
        kind={kind} size={size} icon={icon} title={off ?? undefined} offBy={off === null ? undefined : `${origin}-why`}
        keys={keyShown ? (action.keyLabel ?? undefined) : undefined} aria-keyshortcuts={action.keyLabel?.replace(' ', '+') ?? undefined}
        onClick={() => perform(action, c, origin)}
      >
        {label ?? action.title(c)}
      </Button>
      {off !== null && <VisuallyHidden id={`${origin}-why`}>{off}</VisuallyHidden>}
      {refusal !== null && <span className={styles.refusal}><InlineMessage kind="late" urgent>{refusal}</InlineMessage></span>}
    </span>
  );
}
