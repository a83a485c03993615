import { useState } from 'react';
import {
  seat_alert_close_as,
  seat_alert_escalate_to,
  seat_alert_return_because,
  seat_alert_return_send,
  seat_cancel,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import styles from './Alerts.module.css';
import { CLOSE_CHOICES } from './alertWords.ts';
import type { AlertAsk, AlertSheetProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

export interface AlertQuestionProps extends AlertSheetProps {
  readonly ask: AlertAsk;
  readonly onClose: () => void;
}

const TITLES = { escalate: seat_alert_escalate_to, close: seat_alert_close_as, return: seat_alert_return_because } as const;

/** The second press of "Escalate…", "Close as…" and "Return it…": to whom, as what, why. */
export function AlertQuestion({ alert, view, act, ask, onClose }: AlertQuestionProps) {
  const { refusal, send } = useAct(act);
  const give: typeof send = (answer) => {
    const accepted = send(answer);
    if (accepted) onClose();
    return accepted;
  };
  return (
    <fieldset className={styles.question}>
      <legend>{TITLES[ask]()}</legend>
      {ask === 'escalate' && <Receivers alert={alert} view={view} give={give} />}
      {ask === 'close' &&
        CLOSE_CHOICES.map(({ as, words }) => (
          <Button key={as} size="phone" onClick={() => give({ do: 'close', alert: alert.id, as })}>
            {words()}
          </Button>
        ))}
      {ask === 'return' && <ReturnForm onReturn={(because) => give({ do: 'return', alert: alert.id, because })} />}
      {refusal !== null && (
        <InlineMessage kind="late" urgent>
          {refusal}
        </InlineMessage>
      )}
      <Button kind="quiet" size="phone" onClick={onClose}>
        {seat_cancel()}
      </Button>
    </fieldset>
  );
}

interface ReceiversProps extends Pick<AlertSheetProps, 'alert' | 'view'> {
  readonly give: ReturnType<typeof useAct>['send'];
}

function Receivers({ alert, view, give }: ReceiversProps) {
  const receivers = view.roles.filter((role) => alert.escalateTo.includes(role.id));
  return receivers.map((role) => (
    <Button key={role.id} size="phone" onClick={() => give({ do: 'escalate', alert: alert.id, to: role.id })}>
      {role.title}
    </Button>
  ));
}

function ReturnForm({ onReturn }: { readonly onReturn: (because: string) => void }) {
  const [because, setBecause] = useState('');
  return (
    <>
      <TextField label={seat_alert_return_because()} labelHidden value={because} onChange={setBecause} max={140} size="phone" />
      <Button kind="primary" size="phone" onClick={() => onReturn(because.trim())}>
        {seat_alert_return_send()}
      </Button>
    </>
  );
}
