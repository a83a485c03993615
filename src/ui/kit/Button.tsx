import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { useId } from 'react';
import styles from './Button.module.css';
import { Kbd } from './Kbd.tsx';

export type ButtonKind = 'primary' | 'plain' | 'quiet';
export type ButtonSize = 'laptop' | 'phone' | 'dense';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'aria-disabled'> {
  /** One primary a screen region. Default: plain. */
  readonly kind?: ButtonKind | undefined;
  /** Height: 32 px laptop (default), 44 px phone, 28 px dense rows. */
  readonly size?: ButtonSize | undefined;
  /** As wide as its place. */
  readonly wide?: boolean | undefined;
  /** Text while something is under way ("Sending…"); presses do nothing, the width is kept. */
  readonly busy?: string | undefined;
  /** Why it is off: the button stays focusable, presses do nothing, the sentence stands below it. */
  readonly off?: string | undefined;
  /** Id of a sentence elsewhere that says why it is off. Use it where a line below would move things. */
  readonly offBy?: string | undefined;
  /** Key that does the same, shown at its end ("Space", "Ctrl K"). */
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
}

/** A native button (DESIGN 4). A label that ends in "…" promises that a reason or more will be asked. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'laptop', wide = false, busy, off, offBy, keys, icon, children, onClick, className, ...rest } = props;
  const whyId = useId();
  const isOff = off !== undefined || offBy !== undefined;
  const onPress = (press: MouseEvent<HTMLButtonElement>) => {
    if (isOff || busy !== undefined) press.preventDefault();
    else onClick?.(press);
  };
  const describedBy = [rest['aria-describedby'], off === undefined ? offBy : whyId].filter(Boolean).join(' ');
  const button = (
    <button
      type="button"
      {...rest}
      className={`${styles.Button} ${className ?? ''}`}
      data-kind={kind}
      data-size={size}
      data-wide={wide}
      data-busy={busy !== undefined}
      aria-disabled={isOff || busy !== undefined ? true : undefined}
      aria-describedby={describedBy === '' ? undefined : describedBy}
      onClick={onPress}
    >
      {icon}
      {(children !== undefined || busy !== undefined) && <Label busy={busy}>{children}</Label>}
      {keys !== undefined && <Kbd>{keys}</Kbd>}
    </button>
  );
  if (off === undefined) return button;
  return (
    <span className={styles.place}>
      {button}
      <span id={whyId} className={styles.why}>{off}</span>
    </span>
  );
}

function Label({ busy, children }: { readonly busy: string | undefined; readonly children: ReactNode }) {
  if (busy === undefined) return <span>{children}</span>;
  return (
    <span className={styles.label}>
      <span className={styles.away} aria-hidden="true">{children}</span>
      <span>{busy}</span>
    </span>
  );
}
