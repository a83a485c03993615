import { lazy, Suspense, useState } from 'react';
import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import type { Decision } from '#core/scenario/model.ts';
import { debrief_decision_expired, debrief_decision_still_open, debrief_decision_wait_short } from '#messages/compiled/messages.js';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import debrief from '../Debrief.module.css';
import { isTouched, type DebriefProps } from '../debriefProps.ts';
import { useWays } from '../debriefWays.ts';
import { EntryLink } from '../EntryLink.tsx';
import { TouchedBy } from '../TouchedBy.tsx';
import { authorityOf } from './authority.ts';
import { AuthorityList } from './AuthorityList.tsx';
import { decisionLines } from './decisionLines.ts';
import styles from './Decisions.module.css';
import { gradeShort } from './gradeWords.ts';
import { VotesTable } from './VotesTable.tsx';
import { OptionTable } from './OptionTable.tsx';
import { Outcomes } from './Outcomes.tsx';
import { takenOptions } from '#core/measures/decisionCounts.ts';

const WhatIfPart = lazy(async () => ({ default: (await import('../whatIf/WhatIfPart.tsx')).WhatIfPart }));

export interface DecisionStoryProps extends DebriefProps {
  readonly decision: DecisionRecord;
  /** Unfolded from the start. */
  readonly open: boolean;
}

/** One decision: a line with what was chosen, its grade and the wait; opened, the whole story with what nobody saw in play. */
export function DecisionStory({ record, measures, decision, open }: DecisionStoryProps) {
  const { rehearsals } = useWays();
  const [shown, setShown] = useState(open);
  const source = record.scenario.decisions.find((found) => found.id === decision.id);
  if (source === undefined) return null;
  const taken = takenOptions(decision);
  return (
    <details className={styles.story} open={open} onToggle={(toggle) => setShown(shown || toggle.currentTarget.open)}>
      <SummaryLine record={record} measures={measures} decision={decision} source={source} taken={taken} />
      <div className={styles.body}>
        <ul className={debrief.lines}>
          {decisionLines({ record, measures }, decision).map(({ text, seq }) => (
            <li key={text}>{text} {seq !== null && <EntryLink record={record} seq={seq} />}</li>
          ))}
        </ul>
        <TouchedBy record={record} measures={measures} of={[`decision(${decision.id})`]} />
        <AuthorityList authority={authorityOf({ record, measures }, decision, source)} />
        <OptionTable name={source.prose.title} decision={decision} options={source.options} roles={record.scenario.roles} taken={taken} />
        <VotesTable record={record} decision={decision} asked={source.consult.length > 0} />
        <Outcomes scenario={record.scenario} options={source.options.filter((option) => taken.includes(option.id))} works={record.chronicle.works} />
        {rehearsals !== null && shown && <Suspense fallback={null}><WhatIfPart record={record} decision={decision} source={source} rehearsals={rehearsals} /></Suspense>}
      </div>
    </details>
  );
}

interface SummaryLineProps extends DebriefProps {
  readonly decision: DecisionRecord;
  readonly source: Decision;
  readonly taken: readonly string[];
}

function SummaryLine({ record, measures, decision, source, taken }: SummaryLineProps) {
  const options = source.options.filter((option) => taken.includes(option.id));
  const wait = measures.waits.find((found) => found.id === decision.id);
  const whole = (wait?.owner ?? 0) + (wait?.approval ?? 0);
  return (
    <summary className={styles.summary}>
      <span className={debrief.quiet}>{scenarioClock(record.scenario.clockStart, decision.openedAt ?? 0)}</span>
      <span className={styles.title}>{source.prose.title}{isTouched(measures, `decision(${decision.id})`) && ' †'}</span>
      <span className={styles.chosen}>
        {options.map((option) => <span key={option.id}>{option.prose.title}</span>)}
        {options.length === 0 && <span>{decision.expiredAt === null ? debrief_decision_still_open() : debrief_decision_expired()}</span>}
      </span>
      <span className={styles.grade}>{options.map((option) => <span key={option.id}>{gradeShort(option.grade)}</span>)}</span>
      <span className={styles.wait}>{whole > 0 && debrief_decision_wait_short({ time: duration(whole) })}</span>
    </summary>
  );
}
