import { useState } from 'react';
import type { LeftOut } from '#core/rehearse/whatIf.ts';
import { actText, actorText } from '#core/views/actText.ts';
import { rehearse_left, rehearse_left_all, rehearse_left_line, rehearse_left_none } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import debrief from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import { EntryLink } from '../EntryLink.tsx';
import styles from './WhatIf.module.css';

/** So many are shown at once. */
const MOST = 8;

/** Later acts that the change made impossible, each with the sentence of the refusal and the way to its entry. */
export function LeftOutList({ record, leftOut }: { readonly record: ExerciseRecord; readonly leftOut: readonly LeftOut[] }) {
  const { printing } = useWays();
  const [all, setAll] = useState(false);
  if (leftOut.length === 0) return <p>{rehearse_left_none()}</p>;
  const shown = all || printing ? leftOut : leftOut.slice(0, MOST);
  return (
    <div>
      <p>{rehearse_left({ count: leftOut.length })}</p>
      <ul className={styles.left}>
        {shown.map(({ seq, message }) => {
          const entry = record.entries.find((found) => found.seq === seq);
          const said = entry && rehearse_left_line({ role: actorText(record.scenario, entry), act: actText(record.scenario, entry.act) });
          return (
            <li key={seq}>
              <span>{said} <EntryLink record={record} seq={seq} /></span>
              <span className={debrief.quiet}>{message}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < leftOut.length && <Button size="dense" kind="quiet" onClick={() => setAll(true)}>{rehearse_left_all()}</Button>}
    </div>
  );
}
