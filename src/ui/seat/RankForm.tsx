import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react';
import { useState } from 'react';
import { HARM_CLASSES } from '#core/scenario/model.ts';
import type { HarmClass } from '#core/scenario/model.ts';
import {
  seat_harm_disclosure,
  seat_harm_downtime,
  seat_harm_reputation,
  seat_harm_tampering,
  seat_rank_assets,
  seat_rank_down,
  seat_rank_harms,
  seat_rank_lead,
  seat_rank_send,
  seat_rank_sent,
  seat_rank_title,
  seat_rank_up,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { Refused } from './Refused.tsx';
import type { Acts, PanelProps } from './seatProps.ts';
import styles from './Seat.module.css';
import { useAct } from './useAct.ts';

const HARM_WORDS: Readonly<Record<HarmClass, () => string>> = {
  downtime: seat_harm_downtime,
  reputation: seat_harm_reputation,
  disclosure: seat_harm_disclosure,
  tampering: seat_harm_tampering,
};

/** The blind rankings after play: kinds of harm and assets, worst to lose first. */
export function RankForm(props: Acts<PanelProps>) {
  const { view } = props;
  const harms = HARM_CLASSES.map((id) => ({ id, title: HARM_WORDS[id]() }));
  return (
    <section className={styles.part}>
      <h2>{seat_rank_title()}</h2>
      <p className={styles.small}>{seat_rank_lead()}</p>
      <RankList {...props} of="harms" title={seat_rank_harms()} things={harms} saved={view.ranked.harms} />
      {view.assets.length > 1 && (
        <RankList {...props} of="assets" title={seat_rank_assets()} things={view.assets} saved={view.ranked.assets} />
      )}
    </section>
  );
}

type RankListProps = Acts<PanelProps> & {
  readonly of: 'harms' | 'assets';
  readonly title: string;
  readonly things: readonly { readonly id: string; readonly title: string }[];
  readonly saved: readonly string[] | null;
};

function RankList({ act, onDone, of, title, things, saved }: RankListProps) {
  const [order, setOrder] = useState<readonly string[]>(() => saved ?? things.map((thing) => thing.id));
  const { refusal, pending, send } = useAct(act);
  const ordered = order.flatMap((id) => things.filter((thing) => thing.id === id));
  /** Changes a place with the one below it. */
  const swap = (place: number) =>
    setOrder([...order.slice(0, place), ...order.slice(place, place + 2).toReversed(), ...order.slice(place + 2)]);
  const save = () => send({ do: 'rank', of, phase: 'after', order }, () => onDone(seat_rank_sent()));
  return (
    <div>
      <h3>{title}</h3>
      <ol className={styles.rank}>
        {ordered.map((thing, place) => (
          <li key={thing.id}>
            <span>{thing.title}</span>
            {place > 0 && <Mover label={seat_rank_up({ title: thing.title })} up onMove={() => swap(place - 1)} />}
            {place < ordered.length - 1 && <Mover label={seat_rank_down({ title: thing.title })} onMove={() => swap(place)} />}
          </li>
        ))}
      </ol>
      <Refused why={refusal} />
      <SendButton size="phone" pending={pending} onClick={save}>
        {seat_rank_send()}
      </SendButton>
    </div>
  );
}

interface MoverProps {
  readonly label: string;
  readonly up?: boolean;
  readonly onMove: () => void;
}

function Mover({ label, up = false, onMove }: MoverProps) {
  const Icon = up ? ArrowUpIcon : ArrowDownIcon;
  return <Button size="phone" aria-label={label} icon={<Icon size={18} aria-hidden="true" />} onClick={onMove} />;
}
