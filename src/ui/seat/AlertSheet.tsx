import { useId } from 'react';
import { seat_alert_console, seat_alert_finding, seat_alert_returned } from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { AlertActions } from './AlertActions.tsx';
import styles from './Alerts.module.css';
import { stateWords } from './alertWords.ts';
import { proseAfterTitle } from './proseAfterTitle.ts';
import type { AlertSheetProps } from './seatProps.ts';

/** The selected alert: what the console shows, what was found, and what this desk may do with it. */
export function AlertSheet(props: AlertSheetProps) {
  const { alert, view, act } = props;
  const rest = proseAfterTitle(alert.prose);
  const id = useId();
  return (
    <section className={styles.AlertSheet} aria-labelledby={id}>
      <h3 id={id}>{alert.title}</h3>
      <p className={styles.rowNote}>{stateWords(alert, view)}</p>
      <section className={styles.console} aria-label={seat_alert_console()}>
        {rest === null ? <p>{alert.title}</p> : <Prose prose={rest} heading={4} />}
      </section>
      {alert.returnedBecause !== null && <p>{seat_alert_returned({ because: alert.returnedBecause })}</p>}
      <Findings alert={alert} view={view} />
      {act !== null && <AlertActions {...props} act={act} />}
    </section>
  );
}

function Findings({ alert, view }: Pick<AlertSheetProps, 'alert' | 'view'>) {
  const title = (id: string) => view.roles.find((role) => role.id === id)?.title ?? id;
  return alert.findings.map((finding) => (
    <div key={`${finding.role} ${finding.at}`} className={styles.finding}>
      <h4>{seat_alert_finding({ time: scenarioClock(view.clock.clockStart, finding.at), role: title(finding.role) })}</h4>
      <Prose prose={finding.prose} heading={5} />
    </div>
  ));
}
