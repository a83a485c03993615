import { useId } from 'react';
import { seat_decide_steps } from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { StepTrack } from '#ui/kit/StepTrack.tsx';
import { ApprovalForm } from './ApprovalForm.tsx';
import { askOfDecision } from './asksOf.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import styles from './Decision.module.css';
import { DecisionDeadline } from './DecisionDeadline.tsx';
import { DecisionProgress } from './DecisionProgress.tsx';
import { decisionSteps } from './decisionSteps.ts';
import { OptionList } from './OptionList.tsx';
import { proseAfterTitle } from './proseAfterTitle.ts';
import type { DecisionCardProps } from './seatProps.ts';
import { VotesTable } from './VotesTable.tsx';

/** Titles with more letters are set smaller, so that what stays in sight leaves room for the options. */
const LONG = 40;

/** One decision: question, time left and what happens without it, options, and the one answer that this role may give now. */
export function DecisionCard(props: DecisionCardProps) {
  const { decision, view, act } = props;
  const id = useId();
  const rest = proseAfterTitle(decision.prose);
  const needs = act !== null && askOfDecision(decision, view.clock.now) !== null;
  const answers = decision.mayVote || decision.mayCommit;
  const sofar = (
    <>
      <StepTrack label={seat_decide_steps()} steps={decisionSteps(decision, needs)} />
      <DecisionProgress decision={decision} view={view} />
    </>
  );
  // On a phone the options stand as high as they can; why it came back is read before them.
  const late = answers && act !== null && decision.declined === null;
  return (
    <article className={styles.DecisionCard} data-needs={needs} aria-labelledby={id}>
      <div className={styles.question} data-long={decision.title.length > LONG}>
        <h2 id={id}>{decision.title}</h2>
        <DecisionDeadline decision={decision} clock={view.clock} />
      </div>
      {rest !== null && <Prose prose={rest} heading={3} />}
      {!late && sofar}
      {decision.mayApprove && act !== null && <ApprovalForm {...props} act={act} />}
      {answers && (act === null ? <OptionList options={decision.options} roles={view.roles} /> : <ChoiceForm {...props} act={act} />)}
      {late && sofar}
      {decision.tally !== null && <VotesTable rows={decision.tally} />}
    </article>
  );
}
