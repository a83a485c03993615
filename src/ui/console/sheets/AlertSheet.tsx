import type { FacilitatorAlert } from '#core/views/facilitatorViewTypes.ts';
import { console_alert_facts, console_alert_finding } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { SeverityBars } from '#ui/kit/SeverityBars.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { alertStateWord, closeAsWord } from '../alertWords.ts';
import type { ConsoleControl } from '../control.ts';
import { roleTitle } from '../roles.ts';
import { AlertActs } from './AlertActs.tsx';
import styles from './Sheets.module.css';

/** One alert: its record as its holder reads it, and what the holder may say about it. */
export function AlertSheet({ c, alert }: { readonly c: ConsoleControl; readonly alert: FacilitatorAlert }) {
  const { clock } = c.view;
  const seat = c.session.seat(alert.role)?.alerts.find((a) => a.id === alert.id) ?? null;
  return (
    <Sheet title={alert.title} onClose={() => c.change({ sheet: null })} wide>
      <p className={styles.facts}>
        <SeverityBars severity={alert.severity} word />
        <span>
          {console_alert_facts({
            feed: alert.feed, raised: scenarioClock(clock.clockStart, alert.raisedAt), role: roleTitle(c.view, alert.role),
            state: alert.closedAs === null ? alertStateWord(alert.state) : closeAsWord(alert.closedAs), since: duration(clock.now - alert.since),
          })}
        </span>
      </p>
      {seat && <div className={styles.record}><Prose prose={seat.prose} /></div>}
      {seat?.findings.map((finding) => (
        <section key={`${finding.role}-${finding.at}`} className={styles.record}>
          <h3 className={styles.legend}>{console_alert_finding({ role: roleTitle(c.view, finding.role), time: scenarioClock(clock.clockStart, finding.at) })}</h3>
          <Prose prose={finding.prose} />
        </section>
      ))}
      <AlertActs c={c} alert={alert} seat={seat} />
    </Sheet>
  );
}
