import { debrief_longest_lead, debrief_longest_waits, debrief_no_waits, debrief_wait_approver_of, debrief_wait_from, debrief_wait_owner_of } from '#messages/compiled/messages.js';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import waitStyles from './LongestWaits.module.css';
import { longestWaits } from '#core/measures/longestWaits.ts';
import { MinuteLink } from './MinuteLink.tsx';
import { titleOf } from './titles.ts';

/** What the room waited for longest, with the role and the decision: a process to mend, not a person. */
export function LongestWaits({ record }: Pick<DebriefProps, 'record'>) {
  const { scenario } = record;
  const waits = longestWaits(record);
  return (
    <section className={styles.part}>
      <h3>{debrief_longest_waits()}</h3>
      <ol className={waitStyles.LongestWaits}>
        {waits.map(({ decision, role, approval, from, until }) => (
          <li key={`${decision} ${from}`}>
            <strong>{duration(until - from)}</strong>
            <span>{(approval ? debrief_wait_approver_of : debrief_wait_owner_of)({ role: titleOf(scenario, role), title: titleOf(scenario, decision) })}</span>
            <MinuteLink record={record} at={from}>{debrief_wait_from({ time: scenarioClock(scenario.clockStart, from) })}</MinuteLink>
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>{waits.length === 0 ? debrief_no_waits() : debrief_longest_lead()}</p>
    </section>
  );
}
