import { useId } from 'react';
import { TALK_NOT_COUNTED } from '#core/measures/talk.ts';
import {
  console_charge_confirm, console_charge_decline, console_charge_label, console_charge_note, console_charge_offer, console_charge_rest,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { duration } from '#ui/kit/time.ts';
import { advanceTo } from './advanceTo.ts';
import type { ConsoleControl } from './control.ts';
import styles from './Floating.module.css';
import { talkMoments, talkOffer } from './talk.ts';
import { rememberTalk, useTalkMemory } from './talkAnswered.ts';

/**
 * In paced play, at each commit, approval and close: charge the room's talk as one advance, or say that it is not counted (SPEC 2.10).
 * A charge that halts on its way leaves the rest on offer.
 */
export function ChargeOffer({ c }: { readonly c: ConsoleControl }) {
  const origin = useId();
  const memory = useTalkMemory();
  const { session, view } = c;
  const mine = memory.exercise === session.exerciseId ? memory : { answered: null, owed: 0 };
  const offer = talkOffer(view, session.setup?.talkRate ?? 0, session.clockMovedWall, c.wall, mine.answered);
  const paced = view.clock.rate === 0 && view.clock.state !== 'ended';
  const owed = paced ? mine.owed : 0;
  const amount = owed > 0 ? owed : (offer?.scenario ?? 0);
  if (amount <= 0 || session.readOnly) return null;
  const remember = (rest: number) =>
    rememberTalk(session.exerciseId, { answered: { at: view.clock.now, moments: talkMoments(view) }, owed: rest });
  const charge = () => {
    const to = view.clock.now + amount;
    const halt = session.haltBefore(to);
    const refusal = advanceTo(c, to);
    c.tell(origin, refusal);
    if (refusal === null) remember(Math.max(0, to - halt.at));
  };
  const decline = () => {
    const refusal = session.submit({ do: 'note', text: `${TALK_NOT_COUNTED} ${console_charge_note({ amount: duration(amount) })}` });
    c.tell(origin, refusal);
    if (refusal === null) remember(0);
  };
  return (
    <section className={styles.card} aria-label={console_charge_label()}>
      <p role="status">
        {owed > 0 ? console_charge_rest({ amount: duration(owed) }) : console_charge_offer({ room: duration(offer?.room ?? 0), amount: duration(amount) })}
      </p>
      <div className={styles.row}>
        <Button onClick={decline}>{console_charge_decline()}</Button>
        <Button kind="primary" onClick={charge}>{console_charge_confirm({ amount: duration(amount) })}</Button>
      </div>
      {c.ui.refusal?.origin === origin && <InlineMessage kind="late" urgent>{c.ui.refusal.message}</InlineMessage>}
    </section>
  );
}
