import { debrief_decision_never, debrief_decisions_none, debrief_decisions_title, debrief_grades_note } from '#messages/compiled/messages.js';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { DecisionStory } from './DecisionStory.tsx';
import { titlesOf } from './titles.ts';

/** Every decision in the order in which it opened: what was chosen and why, votes, grades, waits, what came of it. */
export function DecisionsTab({ record, measures }: DebriefProps) {
  const { scenario, chronicle } = record;
  const opened = chronicle.decisions.filter((decision) => decision.openedAt !== null).toSorted((x, y) => (x.openedAt ?? 0) - (y.openedAt ?? 0));
  const never = chronicle.decisions.filter((decision) => decision.openedAt === null).map((decision) => decision.id);
  return (
    <section className={styles.tab}>
      <h2>{debrief_decisions_title()}</h2>
      <p className={styles.quiet}>{opened.length === 0 ? debrief_decisions_none() : debrief_grades_note()}</p>
      {opened.map((decision) => <DecisionStory key={decision.id} record={record} measures={measures} decision={decision} />)}
      {never.length > 0 && <p>{debrief_decision_never({ names: titlesOf(scenario, never) })}</p>}
    </section>
  );
}
