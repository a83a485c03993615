import type { WhatIfRun } from '#stores/createRehearsals.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import type { WhatIf } from '#core/rehearse/whatIf.ts';
import { rehearse_method, rehearse_was, rehearse_was_minute, rehearse_was_never } from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import debrief from '../Debrief.module.css';
import { titleOf } from '../titles.ts';
import { differenceRows } from './differenceRows.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { Failure } from './Failure.tsx';
import { findingWords } from './findingWords.ts';
import { LeftOutList } from './LeftOutList.tsx';
import styles from './WhatIf.module.css';

interface WhatIfResultProps {
  readonly record: ExerciseRecord;
  readonly run: WhatIfRun;
  /** What the decision is called. */
  readonly of: string;
}

/** What came of the what-if asked last, or why nothing did. */
export function WhatIfResult({ record, of, run: { answer, failure, running } }: WhatIfResultProps) {
  if (failure !== null) return <Failure failure={failure} />;
  if (answer === null) return null;
  const rows = differenceRows(record, answer);
  return (
    <div className={styles.result} aria-busy={running}>
      <p className={debrief.quiet}>{askedWords(record, answer)}</p>
      <h4 className={styles.finding}>{findingWords(record, answer)}</h4>
      {rows.length > 0 && <DifferenceTable of={of} rows={rows} talkNotCounted={answer.before.talkNotCounted} />}
      <LeftOutList record={record} leftOut={answer.leftOut} />
      <p className={debrief.quiet}>{rehearse_method()}</p>
    </div>
  );
}

/** "What if the choice had been “Cut it now”?" */
function askedWords({ scenario }: ExerciseRecord, { changed: { was, now } }: WhatIf): string {
  if (now === null) return rehearse_was_never();
  const time = (at: number): string => scenarioClock(scenario.clockStart, at);
  if (now.at !== was.at) return rehearse_was_minute({ time: time(now.at), before: time(was.at) });
  const commit = now.act.do === 'play' ? now.act.command : now.act;
  return rehearse_was({ option: titleOf(scenario, commit.do === 'commit' ? commit.option : '') });
}
