import type { GapMeasure } from '#core/measures/measures.ts';
import {
  debrief_gap_about, debrief_gap_count, debrief_gap_state_accepted, debrief_gap_state_dropped, debrief_gap_state_open, debrief_gap_top, debrief_gaps,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import type { GapNote } from './gapNote.ts';
import { gapKey } from './gapNote.ts';
import styles from './Gaps.module.css';
import { gapText } from './gapText.ts';

const STATES = { open: debrief_gap_state_open, accepted: debrief_gap_state_accepted, dropped: debrief_gap_state_dropped } as const;

export interface GapListProps {
  readonly record: Pick<ExerciseRecord, 'scenario'>;
  readonly gaps: readonly GapMeasure[];
  readonly noteOf: (key: string) => GapNote;
  readonly selected: GapMeasure;
  readonly onSelect: (gap: GapMeasure) => void;
}

/** Every gap in a fixed order; a press selects it and its form opens beside. */
export function GapList({ record, gaps, noteOf, selected, onSelect }: GapListProps) {
  return (
    <Card title={debrief_gaps()} aside={gaps.length} flush>
      <ul className={styles.GapList}>
        {gaps.map((gap) => {
          const { state, top } = noteOf(gapKey(gap));
          const text = gapText(record.scenario, gap);
          return (
            <li key={gapKey(gap)}>
              <button type="button" aria-pressed={gap === selected} data-state={state} onClick={() => onSelect(gap)}>
                <span>{text.title}</span>
                {text.about !== null && <span className={styles.quiet}>{debrief_gap_about({ title: text.about })}</span>}
                <span className={styles.quiet}>
                  {[top ? debrief_gap_top() : STATES[state](), text.class, gap.evidence.length > 0 && debrief_gap_count({ count: gap.evidence.length })].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
