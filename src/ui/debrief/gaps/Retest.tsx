import { CheckIcon, CircleDashedIcon, RotateCcwIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Result } from '#core/base/result.ts';
import type { RetestVerdict } from '#core/measures/retest.ts';
import type { NoRetest, RetestedAction } from '#core/measures/retestedActions.ts';
import {
  debrief_gap_done_when_short, debrief_gap_owner_short, debrief_retest, debrief_retest_agreed, debrief_retest_broken, debrief_retest_is_back, debrief_retest_is_closed,
  debrief_retest_is_untested, debrief_retest_not_ended, debrief_retest_sum,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { Chip, type ChipKind } from '#ui/kit/Chip.tsx';
import { roomDate } from '#ui/kit/time.ts';
import { gapKind } from '#ui/kit/gaps/gapKind.ts';
import styles from './Gaps.module.css';
import { RetestEvidence } from './RetestEvidence.tsx';

const VERDICTS: Readonly<Record<RetestVerdict, { readonly words: () => string; readonly kind: ChipKind; readonly icon: ReactNode }>> = {
  reopened: { words: debrief_retest_is_back, kind: 'late', icon: <RotateCcwIcon size={14} aria-hidden="true" /> },
  'not-tested': { words: debrief_retest_is_untested, kind: 'neutral', icon: <CircleDashedIcon size={14} aria-hidden="true" /> },
  closed: { words: debrief_retest_is_closed, kind: 'done', icon: <CheckIcon size={14} aria-hidden="true" /> },
};

interface RetestProps {
  readonly record: ExerciseRecord;
  readonly retested: Result<readonly RetestedAction[], NoRetest>;
  /** How many corrective actions waited for this exercise. */
  readonly waiting: number;
}

/** What this exercise showed of each corrective action of earlier ones: found again, closed, or not tested, with the moments that show it. */
export function Retest({ record, retested, waiting }: RetestProps) {
  if (waiting === 0) return null;
  const title = debrief_retest({ count: waiting });
  if (!retested.ok) return <Card title={title}><p>{retested.error === 'broken' ? debrief_retest_broken() : debrief_retest_not_ended()}</p></Card>;
  const count = (verdict: RetestVerdict): number => retested.value.filter(({ result }) => result.verdict === verdict).length;
  return (
    <Card title={title} aside={<span className={styles.quiet}>{debrief_retest_sum({ back: count('reopened'), closed: count('closed'), untested: count('not-tested') })}</span>} flush>
      <ul className={styles.retests}>
        {retested.value.map((one) => <Row key={`${one.action.createdWall} ${one.action.mark.key}`} record={record} retested={one} />)}
      </ul>
    </Card>
  );
}

function Row({ record, retested: { action, result } }: { readonly record: ExerciseRecord; readonly retested: RetestedAction }) {
  const { words, kind, icon } = VERDICTS[result.verdict];
  const { mark, title, owner, doneWhen, createdWall } = action;
  return (
    <li data-verdict={result.verdict}>
      <div className={styles.retestHead}>
        <strong>{title === '' ? gapKind(record.scenario, mark.codes[0] ?? mark.key).title : title}</strong>
        <Chip kind={kind} icon={icon}>{words()}</Chip>
      </div>
      <p className={styles.quiet}>
        {[debrief_retest_agreed({ date: roomDate(createdWall) }), owner !== '' && `${debrief_gap_owner_short()}: ${owner}`, doneWhen !== '' && `${debrief_gap_done_when_short()}: ${doneWhen}`].filter(Boolean).join(' · ')}
      </p>
      <RetestEvidence record={record} action={action} result={result} />
    </li>
  );
}
