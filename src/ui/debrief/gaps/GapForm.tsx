import {
  debrief_gap_about, debrief_gap_authored, debrief_gap_found, debrief_gap_next, debrief_gap_not_saved, debrief_gap_objective, debrief_gap_saved, debrief_gap_why,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { roomClock } from '#ui/kit/time.ts';
import { titleOf } from '../titles.ts';
import { Evidence } from './Evidence.tsx';
import { GapFields } from './GapFields.tsx';
import styles from './Gaps.module.css';
import type { GapFormProps } from './gapFormProps.ts';
import { gapText } from './gapText.ts';
import type { KeptNotes } from './useGapNotes.ts';

/** One gap: where it came from, its moments in the log, and what is done about it. Kept as it is typed. */
export function GapForm(props: GapFormProps) {
  const { record, gap, notes, onEntry, onNext } = props;
  const text = gapText(record.scenario, gap);
  return (
    <Card title={text.title}>
      <div className={styles.form}>
        <p className={styles.quiet}>{gap.derived ? debrief_gap_found() : debrief_gap_authored()}</p>
        {text.about !== null && <p>{debrief_gap_about({ title: text.about })}</p>}
        {gap.objective !== null && <p>{debrief_gap_objective({ title: titleOf(record.scenario, gap.objective) })}</p>}
        {text.why !== null && text.why !== '' && (
          <>
            <h3>{debrief_gap_why()}</h3>
            <p>{text.why}</p>
          </>
        )}
        <Evidence record={record} evidence={gap.evidence} onEntry={onEntry} />
        <GapFields {...props} />
        <div className={styles.foot}>
          <output className={styles.quiet}>{savedWords(notes.saved)}</output>
          <Button kind="primary" onClick={onNext}>{debrief_gap_next()}</Button>
        </div>
      </div>
    </Card>
  );
}

function savedWords(saved: KeptNotes['saved']): string {
  if (saved === null) return '';
  return saved === false ? debrief_gap_not_saved() : debrief_gap_saved({ time: roomClock(saved) });
}
