import { useState } from 'react';
import type { SeatIntel } from '#core/views/seatViewTypes.ts';
import { seat_intel_due, seat_intel_pick, seat_intel_send, seat_intel_sent, seat_intel_share_with, seat_intel_shared_with, seat_intel_title } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import type { PanelProps } from './seatProps.ts';
import styles from './Seat.module.css';
import { useAct } from './useAct.ts';

/** A raw report that others should learn of: they read it once it is shared with them. */
export function IntelForm({ view, act, onDone, raw }: PanelProps & { readonly raw: SeatIntel }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { refusal, send } = useAct(act);
  const [missing, setMissing] = useState(false);
  const title = (id: string) => view.roles.find((role) => role.id === id)?.title ?? id;
  const share = () => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0 || !send({ do: 'share', intel: raw.id, to: chosen })) return;
    setChosen([]);
    onDone(seat_intel_sent());
  };
  const others = view.roles.filter((role) => role.id !== view.role.id && !raw.sharedWith.includes(role.id));
  const out = raw.share.filter((role) => !raw.sharedWith.includes(role));
  return (
    <section className={styles.part}>
      <h2>{seat_intel_title()}</h2>
      <Prose prose={raw.prose} />
      {out.length > 0 && <p className={styles.small}>{seat_intel_due({ names: out.map(title).join(', '), time: scenarioClock(view.clock.clockStart, raw.dueAt) })}</p>}
      {raw.sharedWith.length > 0 && <p>{seat_intel_shared_with({ names: raw.sharedWith.map(title).join(', ') })}</p>}
      {others.length > 0 && (
        <>
          <fieldset className={styles.checks}>
            <legend>{seat_intel_share_with()}</legend>
            {others.map((role) => (
              <CheckField
                key={role.id}
                label={role.title}
                checked={chosen.includes(role.id)}
                onChange={(on) => setChosen(on ? [...chosen, role.id] : chosen.filter((id) => id !== role.id))}
              />
            ))}
          </fieldset>
          {(refusal !== null || missing) && <InlineMessage kind="late" urgent>{refusal ?? seat_intel_pick()}</InlineMessage>}
          <Button size="phone" onClick={share}>{seat_intel_send()}</Button>
        </>
      )}
    </section>
  );
}
