import { useState } from 'react';
import {
  debrief_decision_chosen_head, debrief_decision_grade, debrief_decision_head, debrief_decision_never, debrief_decision_opened_head, debrief_decision_wait_head, debrief_decisions_close, debrief_decisions_headline, debrief_decisions_none, debrief_decisions_open, debrief_grades_note,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import debrief from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { useWays } from '../debriefWays.ts';
import { titlesOf } from '../titles.ts';
import styles from './Decisions.module.css';
import { DecisionStory } from './DecisionStory.tsx';
import { decisionCounts } from '#core/measures/decisionCounts.ts';

/** Every decision as a line, in the order in which it opened; each opens to what was chosen and why, votes, grades, waits, what came of it. */
export function DecisionsTab({ record, measures }: DebriefProps) {
  const { scenario, chronicle } = record;
  const { printing } = useWays();
  const [all, setAll] = useState({ open: false, times: 0 });
  const opened = chronicle.decisions.filter((decision) => decision.openedAt !== null).toSorted((x, y) => (x.openedAt ?? 0) - (y.openedAt ?? 0));
  const never = chronicle.decisions.filter((decision) => decision.openedAt === null).map((decision) => decision.id);
  if (opened.length === 0) return <section className={debrief.tab}><h2>{debrief_decisions_none()}</h2></section>;
  const { good, fair, poor, expired } = decisionCounts(scenario, chronicle.decisions);
  return (
    <section className={debrief.tab}>
      <div className={debrief.headline}>
        <h2>{debrief_decisions_headline({ opened: opened.length, good, fair, poor, expired })}</h2>
        <p className={debrief.quiet}>{debrief_grades_note()}</p>
      </div>
      {!printing && (
        <p>
          <Button size="dense" onClick={() => setAll({ open: !all.open, times: all.times + 1 })}>{all.open ? debrief_decisions_close() : debrief_decisions_open()}</Button>
        </p>
      )}
      <div className={styles.list}>
        <p className={styles.heads} aria-hidden="true">
          {[debrief_decision_opened_head(), debrief_decision_head(), debrief_decision_chosen_head(), debrief_decision_grade(), debrief_decision_wait_head()].map((head) => <span key={head}>{head}</span>)}
        </p>
        {opened.map((decision) => (
          <DecisionStory key={`${decision.id} ${all.times}`} record={record} measures={measures} decision={decision} open={all.open || printing} />
        ))}
      </div>
      {never.length > 0 && <p className={debrief.quiet}>{debrief_decision_never({ names: titlesOf(scenario, never) })}</p>}
    </section>
  );
}
