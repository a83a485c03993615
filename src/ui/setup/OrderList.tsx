import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { setup_rank_down, setup_rank_moved, setup_rank_up } from '#messages/compiled/messages.js';
import { announce } from '#ui/kit/announcements.ts';
import { Button } from '#ui/kit/Button.tsx';
import styles from './OrderList.module.css';

interface OrderListProps {
  readonly label: string;
  /** Ids, worst first. */
  readonly order: readonly string[];
  readonly titleOf: (id: string) => string;
  readonly draw?: ((id: string) => ReactNode) | undefined;
  readonly onOrder: (order: readonly string[]) => void;
}

/** The order with the thing at `place` moved by `by` (−1 up, 1 down); unchanged at an end. */
export function moved(order: readonly string[], place: number, by: -1 | 1): readonly string[] {
  const other = place + by;
  const one = order[place];
  const two = order[other];
  if (one === undefined || two === undefined) return order;
  return order.map((id, at) => (at === place ? two : at === other ? one : id));
}

/** Puts things in order with an up and a down button each; the focus stays with the thing that moves, the new place is spoken. */
export function OrderList({ label, order, titleOf, draw = titleOf, onOrder }: OrderListProps) {
  const list = useRef<HTMLOListElement>(null);
  const move = (place: number, by: -1 | 1) => {
    const next = moved(order, place, by);
    if (next === order) return;
    const id = order[place] ?? '';
    onOrder(next);
    announce(setup_rank_moved({ title: titleOf(id), place: place + by + 1, of: order.length }));
    // React keeps the moved row's element, but moving an element may drop its focus.
    const key = by === -1 ? 'up' : 'down';
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-move="${key}-${id}"]`)?.focus());
  };
  return (
    <ol ref={list} className={styles.OrderList} aria-label={label}>
      {order.map((id, place) => (
        <li key={id} className={styles.row}>
          <span className={styles.place}>{place + 1}</span>
          <span className={styles.title}>{draw(id)}</span>
          <Button
            data-move={`up-${id}`}
            aria-label={setup_rank_up({ title: titleOf(id) })}
            icon={<ArrowUpIcon size={18} aria-hidden="true" />}
            onClick={() => move(place, -1)}
          />
          <Button
            data-move={`down-${id}`}
            aria-label={setup_rank_down({ title: titleOf(id) })}
            icon={<ArrowDownIcon size={18} aria-hidden="true" />}
            onClick={() => move(place, 1)}
          />
        </li>
      ))}
    </ol>
  );
}
