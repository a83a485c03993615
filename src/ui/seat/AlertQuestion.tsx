import { useState } from 'react';
import type { RoleAct } from '#core/exercise/command.ts';
import {
  seat_alert_close_as,
  seat_alert_escalate_to,
  seat_alert_return_because,
  seat_alert_return_send,
  seat_cancel,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import styles from './Alerts.module.css';
import { CLOSE_CHOICES } from './alertWords.ts';
import { Refused } from './Refused.tsx';
import type { Acts, AlertAsk, AlertSheetProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

export type AlertQuestionProps = Acts<AlertSheetProps> & { readonly ask: AlertAsk; readonly onClose: () => void };

const TITLES = { escalate: seat_alert_escalate_to, close: seat_alert_close_as, return: seat_alert_return_because } as const;

/** The second press of "Escalate…", "Close as…" and "Return it…": to whom, as what, why. */
export function AlertQuestion({ alert, view, act, ask, onClose }: AlertQuestionProps) {
  const { refusal, pending, send } = useAct(act);
  const give = (answer: RoleAct) => send(answer, onClose);
  return (
    <fieldset className={styles.question}>
      <legend>{TITLES[ask]()}</legend>
      {ask === 'escalate' && <Receivers alert={alert} view={view} pending={pending} give={give} />}
      {ask === 'close' &&
        CLOSE_CHOICES.map(({ as, words }) => (
          <SendButton
            key={as}
            size="phone"
            pending={pending}
            mine={pending?.do === 'close' && pending.as === as}
            onClick={() => give({ do: 'close', alert: alert.id, as })}
          >
            {words()}
          </SendButton>
        ))}
      {ask === 'return' && <ReturnForm pending={pending} onReturn={(because) => give({ do: 'return', alert: alert.id, because })} />}
      <Refused why={refusal} />
      <Button kind="quiet" size="phone" onClick={onClose}>
        {seat_cancel()}
      </Button>
    </fieldset>
  );
}

interface ReceiversProps extends Pick<AlertSheetProps, 'alert' | 'view'> {
  readonly pending: RoleAct | null;
  readonly give: (answer: RoleAct) => void;
}

function Receivers({ alert, view, pending, give }: ReceiversProps) {
  const receivers = view.roles.filter((role) => alert.escalateTo.includes(role.id));
  return receivers.map((role) => (
    <SendButton
      key={role.id}
      size="phone"
      pending={pending}
      mine={pending?.do === 'escalate' && pending.to === role.id}
      onClick={() => give({ do: 'escalate', alert: alert.id, to: role.id })}
    >
      {role.title}
    </SendButton>
  ));
}

function ReturnForm({ pending, onReturn }: { readonly pending: RoleAct | null; readonly onReturn: (because: string) => void }) {
  const [because, setBecause] = useState('');
  return (
    <>
      <TextField label={seat_alert_return_because()} labelHidden value={because} onChange={setBecause} max={140} size="phone" />
      <SendButton kind="primary" size="phone" pending={pending} onClick={() => onReturn(because.trim())}>
        {seat_alert_return_send()}
      </SendButton>
    </>
  );
}
