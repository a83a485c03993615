import { console_dismiss } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { ChargeOffer } from './ChargeOffer.tsx';
import type { ConsoleControl } from './control.ts';
import styles from './Floating.module.css';

/** Above the footer, over the columns, so that nothing moves: what keys were refused, where an advance halted, the charge for talk. */
export function Floating({ c }: { readonly c: ConsoleControl }) {
  const { refusal, notice } = c.ui;
  const dismiss = <Button size="dense" onClick={() => c.change({ refusal: null, notice: null })}>{console_dismiss()}</Button>;
  return (
    <div className={styles.Floating}>
      {refusal?.origin === 'keys' && <div className={styles.card}><InlineMessage kind="late" urgent action={dismiss}>{refusal.message}</InlineMessage></div>}
      <div role="status">{notice !== null && <div className={styles.card}><InlineMessage action={dismiss}>{notice}</InlineMessage></div>}</div>
      <ChargeOffer c={c} />
    </div>
  );
}
