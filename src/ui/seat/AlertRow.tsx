import type { SeatAlert, SeatView } from '#core/views/seatViewTypes.ts';
import { SeverityBars } from '#ui/kit/SeverityBars.tsx';
import { duration } from '#ui/kit/time.ts';
import { recordWords, stateWords } from './alertWords.ts';
import styles from './Alerts.module.css';

export interface AlertRowProps {
  readonly alert: SeatAlert;
  readonly view: SeatView;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** One alert of the queue. A press selects it and does nothing else. */
export function AlertRow({ alert, view, selected, onSelect }: AlertRowProps) {
  return (
    <li>
      <button type="button" className={styles.row} aria-pressed={selected} onClick={onSelect}>
        <SeverityBars severity={alert.severity} />
        <span className={styles.rowText}>
          <span className={styles.rowTitle}>{alert.title}</span>
          <span className={styles.rowNote}>{[alert.feed, recordWords(alert), stateWords(alert, view)].join(' · ')}</span>
        </span>
        <span className={styles.age}>{duration(view.clock.now - alert.raisedAt)}</span>
      </button>
    </li>
  );
}
