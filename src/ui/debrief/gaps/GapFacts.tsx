import {
  debrief_gap_action, debrief_gap_done_when_short, debrief_gap_drop_because, debrief_gap_due, debrief_gap_owner_short, debrief_gap_state_accepted, debrief_gap_state_dropped,
  debrief_gap_state_open, debrief_gap_state_title, debrief_gap_suggested,
} from '#messages/compiled/messages.js';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Gaps.module.css';
import type { GapUnit } from '#core/measures/gapUnits.ts';

const STATES = { open: debrief_gap_state_open, accepted: debrief_gap_state_accepted, dropped: debrief_gap_state_dropped, merged: debrief_gap_state_open } as const;

/** What was decided about a gap, to be read only: on paper, and of a log from a file. */
export function GapFacts({ unit: { note, action } }: { readonly unit: GapUnit }) {
  const rows: readonly (readonly [string, string])[] = [
    [debrief_gap_state_title(), STATES[note.state]()],
    note.action === '' ? [debrief_gap_suggested(), action] : [debrief_gap_action(), note.action],
    [debrief_gap_owner_short(), note.owner],
    [debrief_gap_due(), note.due === '' ? '' : roomDate(Date.parse(note.due))],
    [debrief_gap_done_when_short(), note.doneWhen],
    [debrief_gap_drop_because(), note.because],
  ];
  return (
    <dl className={styles.facts}>
      {rows.filter(([, value]) => value.trim() !== '').map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
