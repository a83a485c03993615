import type { HarmView } from '#core/views/commonView.ts';
import { seat_harms_running } from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { HarmMark } from '#ui/kit/HarmMark.tsx';
import styles from './Seat.module.css';

/** The harm that is known so far, by class and unit. */
export function KnownHarm({ harms }: { readonly harms: readonly HarmView[] }) {
  return (
    <ul className={styles.harms}>
      {harms.map((harm) => (
        <li key={`${harm.class} ${harm.unit}`}>
          <HarmMark harm={harm.class} />
          <strong>{amount(harm.amount, harm.unit)}</strong>
          <span>
            {harm.titles.join(', ')}
            {harm.running && `, ${seat_harms_running()}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
