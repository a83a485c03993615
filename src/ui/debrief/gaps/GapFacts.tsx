import type { Scenario } from '#core/scenario/model.ts';
import {
  debrief_gap_action, debrief_gap_cause_short, debrief_gap_done_when_short, debrief_gap_drop_because, debrief_gap_due, debrief_gap_owner_short, debrief_gap_sort_short, debrief_gap_state_accepted, debrief_gap_state_dropped,
  debrief_gap_state_open, debrief_gap_state_title, debrief_gap_suggested,
} from '#messages/compiled/messages.js';
import { roomDate } from '#ui/kit/time.ts';
import { sortedAs } from './GapSorting.tsx';
import styles from './Gaps.module.css';
import type { GapUnit } from '#core/measures/gapUnits.ts';

const STATES = { open: debrief_gap_state_open, accepted: debrief_gap_state_accepted, dropped: debrief_gap_state_dropped, merged: debrief_gap_state_open } as const;

/** What was decided about a gap, to be read only: on paper, and of a log from a file. */
export function GapFacts({ scenario, unit }: { readonly scenario: Scenario; readonly unit: GapUnit }) {
  const { note, action } = unit;
  const rows: readonly (readonly [string, string])[] = [
    [debrief_gap_state_title(), STATES[note.state]()],
    note.action === '' ? [debrief_gap_suggested(), action] : [debrief_gap_action(), note.action],
    [debrief_gap_owner_short(), note.owner],
    [debrief_gap_due(), note.due === '' ? '' : roomDate(Date.parse(note.due))],
    [debrief_gap_done_when_short(), note.doneWhen],
    [debrief_gap_cause_short(), note.cause],
    [debrief_gap_sort_short(), sortedAs(scenario, unit)],
    [debrief_gap_drop_because(), note.because],
  ];
  return (
    <dl className={styles.facts}>
      {rows.filter(([, value]) => value.trim() !== '').map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
