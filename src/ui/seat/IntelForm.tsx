import { useState } from 'react';
import type { RoleView } from '#core/views/commonView.ts';
import type { SeatIntel } from '#core/views/seatViewTypes.ts';
import {
  seat_intel_due,
  seat_intel_pick,
  seat_intel_send,
  seat_intel_sent,
  seat_intel_share_with,
  seat_intel_shared_with,
  seat_intel_title,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { Refused } from './Refused.tsx';
import styles from './Seat.module.css';
import type { Acts, PanelProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

interface IntelProps extends PanelProps {
  readonly raw: SeatIntel;
}

/** A raw report that others should learn of: they read it once it is shared with them. */
export function IntelForm(props: IntelProps) {
  const { view, raw, act } = props;
  const titles = (ids: readonly string[]) => ids.map((id) => view.roles.find((role) => role.id === id)?.title ?? id).join(', ');
  const others = view.roles.filter((role) => role.id !== view.role.id && !raw.sharedWith.includes(role.id));
  const out = raw.share.filter((role) => !raw.sharedWith.includes(role));
  const time = scenarioClock(view.clock.clockStart, raw.dueAt);
  return (
    <section className={styles.part}>
      <h2>{seat_intel_title()}</h2>
      <Prose prose={raw.prose} heading={3} />
      {out.length > 0 && <p className={styles.small}>{seat_intel_due({ names: titles(out), time })}</p>}
      {raw.sharedWith.length > 0 && <p>{seat_intel_shared_with({ names: titles(raw.sharedWith) })}</p>}
      {act !== null && others.length > 0 && <ShareForm {...props} act={act} others={others} />}
    </section>
  );
}

function ShareForm({ act, onDone, raw, others }: Acts<IntelProps> & { readonly others: readonly RoleView[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const { refusal, pending, send } = useAct(act);
  const wrong = missing && chosen.length === 0 ? seat_intel_pick() : refusal;
  const share = () => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    send({ do: 'share', intel: raw.id, to: chosen }, () => {
      setChosen((now) => now.filter((role) => !chosen.includes(role)));
      onDone(seat_intel_sent());
    });
  };
  const toggle = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <>
      <fieldset className={styles.checks}>
        <legend>{seat_intel_share_with()}</legend>
        {others.map(({ id, title }) => (
          <CheckField key={id} label={title} checked={chosen.includes(id)} onChange={(on) => toggle(id, on)} />
        ))}
      </fieldset>
      <Refused why={wrong} />
      <SendButton size="phone" pending={pending} onClick={share}>
        {seat_intel_send()}
      </SendButton>
    </>
  );
}
