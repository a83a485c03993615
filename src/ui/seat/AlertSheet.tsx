import { useState } from 'react';
import {
  seat_alert_accept, seat_alert_close, seat_alert_console, seat_alert_escalate, seat_alert_finding, seat_alert_interrupt, seat_alert_look, seat_alert_look_takes,
  seat_alert_return, seat_alert_returned,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { AlertQuestion } from './AlertQuestion.tsx';
import { stateWords } from './alertWords.ts';
import styles from './Alerts.module.css';
import { proseAfterTitle } from './proseAfterTitle.ts';
import type { AlertAsk, AlertSheetProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

/** The selected alert: what the console shows, what was found, and what this desk may do with it. */
export function AlertSheet(props: AlertSheetProps) {
  const { alert, view, desk, act } = props;
  const [asked, setAsked] = useState<AlertAsk | null>(null);
  const [interrupt, setInterrupt] = useState(false);
  const { refusal, send } = useAct(act);
  const rest = proseAfterTitle(alert.prose);
  const look = () => send({ do: alert.canAccept ? 'accept' : 'acknowledge', alert: alert.id, ...(interrupt ? { interrupt: true } : {}) });
  const mayLook = alert.canAcknowledge || alert.canAccept;
  return (
    <section className={styles.AlertSheet} aria-labelledby={`alert-${alert.id}`}>
      <h3 id={`alert-${alert.id}`}>{alert.title}</h3>
      <p className={styles.rowNote}>{stateWords(alert, view)}</p>
      <div className={styles.console} role="group" aria-label={seat_alert_console()} tabIndex={0}>
        {rest === null ? <p>{alert.title}</p> : <Prose prose={rest} heading={4} />}
      </div>
      {alert.returnedBecause !== null && <p>{seat_alert_returned({ because: alert.returnedBecause })}</p>}
      {alert.findings.map((finding) => (
        <div key={`${finding.role} ${finding.at}`} className={styles.finding}>
          <h4>{seat_alert_finding({ time: scenarioClock(view.clock.clockStart, finding.at), role: view.roles.find((r) => r.id === finding.role)?.title ?? finding.role })}</h4>
          <Prose prose={finding.prose} heading={5} />
        </div>
      ))}
      {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
      {mayLook && (
        <>
          {desk.running !== null && <CheckField label={seat_alert_interrupt()} checked={interrupt} onChange={setInterrupt} />}
          <Button kind="primary" size="phone" wide onClick={look}>
            {alert.canAccept ? seat_alert_accept() : seat_alert_look()} <small>{seat_alert_look_takes({ takes: duration(alert.lookTakes) })}</small>
          </Button>
        </>
      )}
      <div className={styles.two}>
        {alert.canAccept && <Button size="phone" aria-expanded={asked === 'return'} onClick={() => setAsked('return')}>{seat_alert_return()}</Button>}
        {alert.escalateTo.length > 0 && <Button size="phone" aria-expanded={asked === 'escalate'} onClick={() => setAsked('escalate')}>{seat_alert_escalate()}</Button>}
        {alert.canClose && <Button size="phone" aria-expanded={asked === 'close'} onClick={() => setAsked('close')}>{seat_alert_close()}</Button>}
      </div>
      {asked !== null && <AlertQuestion key={asked} {...props} ask={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
