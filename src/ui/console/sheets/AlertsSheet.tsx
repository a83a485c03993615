import {
  console_alerts_all, console_alerts_by, console_alerts_none, console_alerts_open, console_alerts_raised, console_alerts_severity, console_alerts_state,
  console_alerts_what,
} from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { SeverityBars } from '#ui/kit/SeverityBars.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { alertStateWord, closeAsWord } from '../alertWords.ts';
import type { ConsoleControl } from '../control.ts';
import { roleTitle } from '../roles.ts';
import styles from './Sheets.module.css';

/** Every alert raised so far: its state, and with whom it is. */
export function AlertsSheet({ c }: { readonly c: ConsoleControl }) {
  const { alerts, clock } = c.view;
  return (
    <Sheet title={console_alerts_all()} onClose={() => c.change({ sheet: null })} wide>
      {alerts.length === 0 ? (
        <EmptyLine>{console_alerts_none()}</EmptyLine>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={console_alerts_all()}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{console_alerts_raised()}</th>
                <th scope="col">{console_alerts_severity()}</th>
                <th scope="col">{console_alerts_what()}</th>
                <th scope="col">{console_alerts_by()}</th>
                <th scope="col">{console_alerts_state()}</th>
              </tr>
            </thead>
            <tbody>
              {alerts.map((alert) => (
                <tr key={alert.id}>
                  <td>{scenarioClock(clock.clockStart, alert.raisedAt)}</td>
                  <td><SeverityBars severity={alert.severity} /></td>
                  <td>
                    <Button kind="quiet" size="dense" aria-label={console_alerts_open({ title: alert.title })} onClick={() => c.change({ sheet: { kind: 'alert', alert: alert.id } })}>
                      {alert.title}
                    </Button>
                  </td>
                  <td>{roleTitle(c.view, alert.role)}</td>
                  <td>{alert.closedAs === null ? alertStateWord(alert.state) : closeAsWord(alert.closedAs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}
