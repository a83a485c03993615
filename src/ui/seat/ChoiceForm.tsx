import { useState } from 'react';
import {
  seat_because_label, seat_commit_because, seat_commit_interrupt, seat_commit_lead, seat_commit_send, seat_commit_sent, seat_decide_options, seat_vote_change, seat_vote_hidden,
  seat_vote_mine, seat_vote_pick, seat_vote_send, seat_vote_sent,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { ConfidenceField } from './ConfidenceField.tsx';
import type { DecisionCardProps } from './seatProps.ts';
import styles from './Decision.module.css';
import { OptionRow } from './OptionRow.tsx';
import { useAct } from './useAct.ts';

/** Options with what this role may do with them: vote (blind, changeable until the commit), commit (the owner), or both. */
export function ChoiceForm({ decision, view, act, onDone }: DecisionCardProps) {
  const mine = decision.myVote;
  const [option, setOption] = useState<string | null>(mine?.option ?? null);
  const [confidence, setConfidence] = useState(mine?.confidence ?? 50);
  const [because, setBecause] = useState(mine?.because ?? '');
  const [interrupt, setInterrupt] = useState(false);
  const [missing, setMissing] = useState(false);
  const { refusal, send } = useAct(act);
  const owner = view.roles.find((role) => role.id === decision.owner)?.title ?? decision.owner;
  const reason = because.trim() === '' ? {} : { because: because.trim() };
  const choose = (give: (option: string) => boolean, done: string) => {
    setMissing(option === null);
    if (option !== null && give(option)) onDone(done);
  };
  const vote = () => choose((chosen) => send({ do: 'vote', decision: decision.id, option: chosen, confidence, ...reason }), seat_vote_sent());
  const commit = () => choose((chosen) => send({ do: 'commit', decision: decision.id, option: chosen, ...reason, ...(interrupt ? { interrupt: true } : {}) }), seat_commit_sent());
  const worked = decision.options.find((candidate) => candidate.id === option);
  return (
    <div className={styles.ChoiceForm}>
      <fieldset className={styles.options}>
        <legend>{seat_decide_options()}</legend>
        {decision.options.map((candidate) => (
          <OptionRow key={candidate.id} option={candidate} group={decision.id} roles={view.roles} chosen={option === candidate.id} onChoose={() => setOption(candidate.id)} />
        ))}
      </fieldset>
      {decision.mayVote && <ConfidenceField value={confidence} onChange={setConfidence} />}
      <TextField label={decision.mayCommit ? seat_commit_because() : seat_because_label()} value={because} onChange={setBecause} max={140} size="phone" />
      {decision.mayCommit && worked !== undefined && worked.takes > 0 && <CheckField label={seat_commit_interrupt()} checked={interrupt} onChange={setInterrupt} />}
      <div className={styles.actions}>
        {(missing && option === null) && <InlineMessage kind="late" urgent>{seat_vote_pick()}</InlineMessage>}
        {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
        {mine !== null && <p className={styles.note}>{seat_vote_mine({ option: decision.options.find((o) => o.id === mine.option)?.title ?? mine.option, confidence: mine.confidence })}</p>}
        {decision.mayVote && <Button kind={decision.mayCommit ? 'plain' : 'primary'} size="phone" wide onClick={vote}>{mine === null ? seat_vote_send() : seat_vote_change()}</Button>}
        {decision.mayCommit && <Button kind="primary" size="phone" wide onClick={commit}>{seat_commit_send()}</Button>}
        <p className={styles.note}>{decision.mayCommit ? seat_commit_lead() : seat_vote_hidden({ role: owner })}</p>
      </div>
    </div>
  );
}
