import { useState } from 'react';
import { seat_alert_close_as, seat_alert_escalate_to, seat_alert_return_because, seat_alert_return_send, seat_cancel } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { CLOSE_CHOICES } from './alertWords.ts';
import styles from './Alerts.module.css';
import type { AlertAsk, AlertSheetProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

export interface AlertQuestionProps extends AlertSheetProps {
  readonly ask: AlertAsk;
  readonly onClose: () => void;
}

/** The second press of "Escalate…", "Close as…" and "Return it…": to whom, as what, why. */
export function AlertQuestion({ alert, view, act, ask, onClose }: AlertQuestionProps) {
  const [because, setBecause] = useState('');
  const { refusal, send } = useAct(act);
  const choose = (accepted: boolean) => accepted && onClose();
  const title = ask === 'escalate' ? seat_alert_escalate_to() : ask === 'close' ? seat_alert_close_as() : seat_alert_return_because();
  return (
    <div className={styles.question} role="group" aria-label={title}>
      {ask !== 'return' && <p><strong>{title}</strong></p>}
      {ask === 'escalate' && view.roles.filter((role) => alert.escalateTo.includes(role.id)).map((role) => (
        <Button key={role.id} size="phone" onClick={() => choose(send({ do: 'escalate', alert: alert.id, to: role.id }))}>{role.title}</Button>
      ))}
      {ask === 'close' && CLOSE_CHOICES.map(({ as, words }) => (
        <Button key={as} size="phone" onClick={() => choose(send({ do: 'close', alert: alert.id, as }))}>{words()}</Button>
      ))}
      {ask === 'return' && (
        <>
          <TextField label={title} value={because} onChange={setBecause} max={140} size="phone" />
          <Button kind="primary" size="phone" onClick={() => choose(send({ do: 'return', alert: alert.id, because: because.trim() }))}>{seat_alert_return_send()}</Button>
        </>
      )}
      {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
      <Button kind="quiet" size="phone" onClick={onClose}>{seat_cancel()}</Button>
    </div>
  );
}
