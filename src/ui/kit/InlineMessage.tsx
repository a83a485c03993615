import type { ReactNode } from 'react';
import styles from './InlineMessage.module.css';

export interface InlineMessageProps {
  /** `late` for refusals and errors, `due` for what needs somebody, `done` for what is mended. Default neutral. */
  readonly kind?: 'neutral' | 'due' | 'late' | 'done' | undefined;
  /** `role="alert"`: only after an action of this person. */
  readonly urgent?: boolean | undefined;
  /** One way on: a button or link. */
  readonly action?: ReactNode;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A sentence at the control that caused it: what happened, what it means, what to do. */
export function InlineMessage({ kind = 'neutral', urgent = false, action, id, children }: InlineMessageProps) {
  return (
    <div className={styles.InlineMessage} data-kind={kind} role={urgent ? 'alert' : undefined} id={id}>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
