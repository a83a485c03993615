import type { GapMeasure } from '#core/measures/measures.ts';
import { debrief_gap_done_when, debrief_gap_due, debrief_gap_needs_owner, debrief_gap_owner } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import type { GapNote } from './gapNote.ts';
import { gapKey } from './gapNote.ts';
import styles from './Gaps.module.css';
import { gapText } from './gapText.ts';

export interface TopThreeProps {
  readonly record: Pick<ExerciseRecord, 'scenario'>;
  readonly gaps: readonly GapMeasure[];
  readonly noteOf: (key: string) => GapNote;
}

/** The improvements to make first: what, who, by when, and how a stranger could check it. */
export function TopThree({ record, gaps, noteOf }: TopThreeProps) {
  return (
    <ol className={styles.top}>
      {gaps.map((gap) => {
        const note = noteOf(gapKey(gap));
        const text = gapText(record.scenario, gap);
        const action = note.action === '' ? text.action : note.action;
        return (
          <li key={gapKey(gap)}>
            <Card title={action === '' ? text.title : action} level={3} aside={note.owner === '' && <Chip kind="due">{debrief_gap_needs_owner()}</Chip>}>
              <dl className={styles.facts}>
                <dt>{debrief_gap_owner()}</dt>
                <dd>{note.owner === '' ? '–' : note.owner}</dd>
                <dt>{debrief_gap_due()}</dt>
                <dd>{note.due === '' ? '–' : note.due}</dd>
                <dt>{debrief_gap_done_when()}</dt>
                <dd>{note.doneWhen === '' ? '–' : note.doneWhen}</dd>
              </dl>
            </Card>
          </li>
        );
      })}
    </ol>
  );
}
