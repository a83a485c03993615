import type { WorthRow } from '#core/rehearse/worth.ts';
import { actText, actorText } from '#core/views/actText.ts';
import {
  rehearse_left_line, rehearse_worth_acts, rehearse_worth_added, rehearse_worth_added_head, rehearse_worth_added_line, rehearse_worth_left, rehearse_worth_left_head,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import debrief from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import styles from './WhatIf.module.css';

/** What of the log gave way to another option, each with its sentence, and what the program did in its place. Nothing is dropped in silence. */
export function WorthFit({ record: { scenario, entries }, row: { leftOut, added } }: { readonly record: ExerciseRecord; readonly row: WorthRow }) {
  const { printing } = useWays();
  const counts = [rehearse_worth_left({ count: leftOut.length }), rehearse_worth_added({ count: added.length })];
  return (
    <div className={styles.figure}>
      {counts.map((words) => <span key={words}>{words}</span>)}
      {leftOut.length + added.length > 0 && !printing && (
        <details>
          <summary className={debrief.link}>{rehearse_worth_acts()}</summary>
          {leftOut.length > 0 && <p className={debrief.quiet}>{rehearse_worth_left_head()}</p>}
          <ul className={styles.left}>
            {leftOut.map(({ seq, message }) => {
              const entry = entries.find((found) => found.seq === seq);
              return (
                <li key={seq}>
                  <span>{entry && rehearse_left_line({ role: actorText(scenario, entry), act: actText(scenario, entry.act) })}</span>
                  <span className={debrief.quiet}>{message}</span>
                </li>
              );
            })}
          </ul>
          {added.length > 0 && <p className={debrief.quiet}>{rehearse_worth_added_head()}</p>}
          <ul className={styles.left}>
            {added.map((entry) => (
              <li key={entry.seq}>{rehearse_worth_added_line({ time: scenarioClock(scenario.clockStart, entry.at), role: actorText(scenario, entry), act: actText(scenario, entry.act) })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
