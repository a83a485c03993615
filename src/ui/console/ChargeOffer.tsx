import { useId } from 'react';
import {
  console_charge_confirm, console_charge_decline, console_charge_label, console_charge_offer, console_charge_rest,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { duration } from '#ui/kit/time.ts';
import { advanceTo } from './advanceTo.ts';
import type { ConsoleControl } from './control.ts';
import styles from './Floating.module.css';
import { answerTalk, declineTalk, pendingTalk } from './pendingTalk.ts';
import { useTalkMemory } from './talkAnswered.ts';

/**
 * In paced play, at each commit, approval and close: charge the room's talk as one advance, or say that it is not counted (SPEC 2.10).
 * A charge that halts on its way leaves the rest on offer.
 */
export function ChargeOffer({ c }: { readonly c: ConsoleControl }) {
  const origin = useId();
  const pending = pendingTalk(c, useTalkMemory());
  if (pending === null) return null;
  const amount = duration(pending.amount);
  const charge = () => {
    const { now } = c.view.clock;
    const to = now + pending.amount;
    const { at } = c.session.haltBefore(to);
    const refusal = advanceTo(c, to, 'talk');
    c.tell(origin, refusal);
    if (refusal === null && at > now) answerTalk(c, Math.max(0, to - at));
  };
  return (
    <section className={styles.card} aria-label={console_charge_label()}>
      <p role="status">{pending.rest ? console_charge_rest({ amount }) : console_charge_offer({ room: duration(pending.room), amount })}</p>
      <div className={styles.row}>
        <Button onClick={() => c.tell(origin, declineTalk(c, pending))}>{console_charge_decline()}</Button>
        <Button kind="primary" onClick={charge}>{console_charge_confirm({ amount })}</Button>
      </div>
      {c.ui.refusal?.origin === origin && <InlineMessage kind="late" urgent>{c.ui.refusal.message}</InlineMessage>}
    </section>
  );
}
