import { useState } from 'react';
import {
  seat_alert_accept,
  seat_alert_close,
  seat_alert_escalate,
  seat_alert_interrupt,
  seat_alert_look,
  seat_alert_look_takes,
  seat_alert_return,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { duration } from '#ui/kit/time.ts';
import { AlertQuestion } from './AlertQuestion.tsx';
import styles from './Alerts.module.css';
import { Refused } from './Refused.tsx';
import type { Acts, AlertAsk, AlertSheetProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

/** What this desk may do with the selected alert: look into it (or accept it), and hand on or close. */
export function AlertActions(props: Acts<AlertSheetProps>) {
  const { alert } = props;
  const [asked, setAsked] = useState<AlertAsk | null>(null);
  const ways: readonly [AlertAsk, boolean, () => string][] = [
    ['return', alert.canAccept, seat_alert_return],
    ['escalate', alert.escalateTo.length > 0, seat_alert_escalate],
    ['close', alert.canClose, seat_alert_close],
  ];
  return (
    <div className={styles.acts}>
      {(alert.canAcknowledge || alert.canAccept) && <LookForm {...props} />}
      <div className={styles.two}>
        {ways.map(
          ([ask, may, words]) =>
            may && (
              <Button key={ask} size="phone" aria-expanded={asked === ask} onClick={() => setAsked(asked === ask ? null : ask)}>
                {words()}
              </Button>
            ),
        )}
      </div>
      {asked !== null && <AlertQuestion key={asked} {...props} ask={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function LookForm({ alert, desk, act }: Acts<AlertSheetProps>) {
  const [interrupt, setInterrupt] = useState(false);
  const { refusal, pending, send } = useAct(act);
  const look = () => send({ do: alert.canAccept ? 'accept' : 'acknowledge', alert: alert.id, ...(interrupt ? { interrupt: true } : {}) });
  return (
    <>
      <Refused why={refusal} />
      {desk.running !== null && <CheckField label={seat_alert_interrupt()} checked={interrupt} onChange={setInterrupt} />}
      <SendButton kind="primary" size="phone" wide pending={pending} onClick={look}>
        {alert.canAccept ? seat_alert_accept() : seat_alert_look()}{' '}
        <small>{seat_alert_look_takes({ takes: duration(alert.lookTakes) })}</small>
      </SendButton>
    </>
  );
}
