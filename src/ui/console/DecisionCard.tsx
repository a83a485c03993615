import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import { console_declined, console_owner, console_owner_absent, console_reason_said, console_standing, console_track_label } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { StepTrack } from '#ui/kit/StepTrack.tsx';
import { subjectOf } from './attention.ts';
import type { ConsoleControl } from './control.ts';
import { DecisionButtons } from './DecisionButtons.tsx';
import styles from './DecisionCard.module.css';
import { decisionSteps } from './decisionSteps.ts';
import { Deadline, IfNobody } from './Deadline.tsx';
import { decisionPlace } from './focusOn.ts';
import { roleTitle } from './roles.ts';
import { VotesTable } from './VotesTable.tsx';
import { WhoVoted } from './WhoVoted.tsx';

interface DecisionCardProps {
  readonly c: ConsoleControl;
  readonly decision: FacilitatorDecision;
  /** Number on the keyboard that opens it. */
  readonly place: number;
}

/** One open or standing decision: the step track is its state (DESIGN 4.1). Choices stay hidden until the commit. */
export function DecisionCard({ c, decision: d, place }: DecisionCardProps) {
  const { now, clockStart } = c.view.clock;
  const asks = subjectOf(c.attention) === `decision:${d.id}`;
  const chosen = c.ui.chosen === d.id;
  const quiet = d.state === 'working' || d.state === 'standing';
  const rest = d.prose.text === d.title ? '' : d.prose.text.slice(d.prose.title.length).trim();
  const title = (
    <>
      {d.title}
      {d.standing && <> <Chip>{console_standing()}</Chip></>}
    </>
  );
  return (
    <div id={decisionPlace(d.id)} tabIndex={-1} data-row className={styles.DecisionCard} onFocus={() => !chosen && c.change({ chosen: d.id })}>
      <Card title={title} level={3} state={asks ? 'needs' : chosen ? 'selected' : 'plain'} aside={<Deadline c={c} decision={d} place={place} />}>
        {!quiet && (
          <p className={styles.owner} title={rest}>
            {(d.ownerAbsent ? console_owner_absent : console_owner)({ role: roleTitle(c.view, d.owner) })} {rest}
          </p>
        )}
        <IfNobody c={c} decision={d} />
        {!d.standing && <StepTrack label={console_track_label({ title: d.title })} steps={decisionSteps(d, now, clockStart)} />}
        {d.declined && d.state === 'open' && <p className={styles.said}>{console_declined({ because: d.declined.because })}</p>}
        {d.state === 'open' && <WhoVoted c={c} decision={d} />}
        {d.state === 'approval' && d.tally !== null && d.consulted.length > 0 && <VotesTable c={c} decision={d} />}
        {d.state === 'approval' && d.commit && (
          <p className={styles.said}>{console_reason_said({ role: roleTitle(c.view, d.commit.by), option: d.commit.optionTitle, because: d.commit.because })}</p>
        )}
        <DecisionButtons c={c} decision={d} />
      </Card>
    </div>
  );
}
