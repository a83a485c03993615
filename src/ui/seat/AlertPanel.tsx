import '#ui/kit/mono.css';
import { useId, useState } from 'react';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_alert_pick,
  seat_alerts_count,
  seat_alerts_done,
  seat_alerts_empty,
  seat_alerts_none_mine,
  seat_alerts_title,
} from '#messages/compiled/messages.js';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { AlertRow } from './AlertRow.tsx';
import { AlertSheet } from './AlertSheet.tsx';
import styles from './Alerts.module.css';
import { DeskStrip } from './DeskStrip.tsx';
import type { AlertPanelProps } from './seatProps.ts';

/** The desk of a SecOps role: what runs, the queue (oldest first), and the selected alert with what can be done with it. */
export function AlertPanel(props: AlertPanelProps) {
  const { view } = props;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [mine, others] = [view.alerts.filter((alert) => alert.mine), view.alerts.filter((alert) => !alert.mine)];
  const selected = view.alerts.find((alert) => alert.id === chosen);
  const rows = (alerts: SeatView['alerts']) =>
    alerts.map((alert) => (
      <AlertRow key={alert.id} alert={alert} view={view} selected={alert.id === chosen} onSelect={() => setChosen(alert.id)} />
    ));
  return (
    <div className={styles.AlertPanel}>
      <DeskStrip {...props} />
      <section className={styles.queue} aria-labelledby={id}>
        <h2 id={id}>
          {seat_alerts_title()} {mine.length > 0 && <span>{seat_alerts_count({ count: mine.length })}</span>}
        </h2>
        {mine.length === 0 && <EmptyLine>{view.alerts.length === 0 ? seat_alerts_empty() : seat_alerts_none_mine()}</EmptyLine>}
        <ul>{rows(mine)}</ul>
        {others.length > 0 && (
          <details>
            <summary>
              {seat_alerts_done()} ({others.length})
            </summary>
            <ul>{rows(others)}</ul>
          </details>
        )}
      </section>
      {selected === undefined ? (
        mine.length > 0 && <p className={styles.pick}>{seat_alert_pick()}</p>
      ) : (
        <AlertSheet key={selected.id} {...props} alert={selected} />
      )}
    </div>
  );
}
