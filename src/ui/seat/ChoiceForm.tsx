import { useId } from 'react';
import {
  seat_because_label,
  seat_commit_because,
  seat_commit_interrupt,
  seat_commit_lead,
  seat_commit_send,
  seat_decide_options,
  seat_vote_change,
  seat_vote_hidden,
  seat_vote_mine,
  seat_vote_send,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { ConfidenceField } from './ConfidenceField.tsx';
import styles from './Decision.module.css';
import { OptionRow } from './OptionRow.tsx';
import { Refused } from './Refused.tsx';
import type { Acts, DecisionCardProps } from './seatProps.ts';
import type { Choice } from './useChoice.ts';
import { useChoice } from './useChoice.ts';

/** Options with what this role may do with them: vote (blind, changeable until the commit), commit (the owner), or both. */
export function ChoiceForm(props: Acts<DecisionCardProps>) {
  const { decision, view } = props;
  const choice = useChoice(props);
  const group = useId();
  const label = decision.mayCommit ? seat_commit_because() : seat_because_label();
  return (
    <div className={styles.ChoiceForm}>
      <fieldset className={styles.options}>
        <legend>{seat_decide_options()}</legend>
        {decision.options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            group={group}
            roles={view.roles}
            chosen={choice.option === option.id}
            onChoose={() => choice.set({ option: option.id })}
          />
        ))}
      </fieldset>
      {decision.mayVote && <ConfidenceField value={choice.confidence} onChange={(confidence) => choice.set({ confidence })} />}
      <TextField label={label} value={choice.because} onChange={(because) => choice.set({ because })} max={140} size="phone" />
      {decision.mayCommit && <InterruptField {...props} choice={choice} />}
      <Answers {...props} choice={choice} />
    </div>
  );
}

interface ChoicePartProps extends DecisionCardProps {
  readonly choice: Choice;
}

/** Only where the chosen option is work on a desk. */
function InterruptField({ decision, view, choice }: ChoicePartProps) {
  const option = decision.options.find((candidate) => candidate.id === choice.option);
  const by = view.roles.find((role) => role.id === option?.by);
  if (option === undefined || option.takes === 0 || by?.team !== 'secops') return null;
  return <CheckField label={seat_commit_interrupt()} checked={choice.interrupt} onChange={(interrupt) => choice.set({ interrupt })} />;
}

function Answers({ decision, view, choice }: ChoicePartProps) {
  const { myVote, mayVote, mayCommit } = decision;
  const owner = view.roles.find((role) => role.id === decision.owner)?.title ?? decision.owner;
  const title = (id: string) => decision.options.find((option) => option.id === id)?.title ?? id;
  return (
    <>
      {myVote !== null && <p className={styles.note}>{seat_vote_mine({ option: title(myVote.option), confidence: myVote.confidence })}</p>}
      <p className={styles.note}>{mayCommit ? seat_commit_lead() : seat_vote_hidden({ role: owner })}</p>
      <div className={styles.actions}>
        <Refused why={choice.wrong} />
        {mayVote && (
          <SendButton
            kind={mayCommit ? 'plain' : 'primary'}
            size="phone"
            wide
            pending={choice.pending}
            mine={choice.pending?.do === 'vote'}
            onClick={choice.vote}
          >
            {myVote === null ? seat_vote_send() : seat_vote_change()}
          </SendButton>
        )}
        {mayCommit && (
          <SendButton kind="primary" size="phone" wide pending={choice.pending} mine={choice.pending?.do === 'commit'} onClick={choice.commit}>
            {seat_commit_send()}
          </SendButton>
        )}
      </div>
    </>
  );
}
