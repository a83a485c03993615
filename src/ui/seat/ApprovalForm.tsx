import { useState } from 'react';
import {
  seat_approve_because,
  seat_approve_decline,
  seat_approve_decline_send,
  seat_approve_send,
  seat_cancel,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { Refused } from './Refused.tsx';
import type { Acts, DecisionCardProps } from './seatProps.ts';
import styles from './Decision.module.css';
import { useAct } from './useAct.ts';

/** The approver's two answers; declining asks why and reopens the decision. */
export function ApprovalForm({ decision, act }: Acts<DecisionCardProps>) {
  const [declining, setDeclining] = useState(false);
  const [because, setBecause] = useState('');
  const { refusal, pending, send } = useAct(act);
  return (
    <div className={styles.actions}>
      <Refused why={refusal} />
      {declining ? (
        <>
          <TextField label={seat_approve_because()} value={because} onChange={setBecause} max={140} size="phone" />
          <SendButton
            kind="primary"
            size="phone"
            wide
            pending={pending}
            onClick={() => send({ do: 'decline', decision: decision.id, because: because.trim() })}
          >
            {seat_approve_decline_send()}
          </SendButton>
          <Button kind="quiet" size="phone" onClick={() => setDeclining(false)}>
            {seat_cancel()}
          </Button>
        </>
      ) : (
        <>
          <SendButton kind="primary" size="phone" wide pending={pending} onClick={() => send({ do: 'approve', decision: decision.id })}>
            {seat_approve_send()}
          </SendButton>
          <Button size="phone" wide onClick={() => setDeclining(true)}>
            {seat_approve_decline()}
          </Button>
        </>
      )}
    </div>
  );
}
