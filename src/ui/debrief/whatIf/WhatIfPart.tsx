import { useEffect, useState } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import type { Decision } from '#core/scenario/model.ts';
import { rehearse_done, rehearse_no_choice, rehearse_running_play, rehearse_title } from '#messages/compiled/messages.js';
import type { Rehearsals } from '#stores/createRehearsals.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { announce } from '#ui/kit/announcements.ts';
import debrief from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { findingWords } from './findingWords.ts';
import styles from './WhatIf.module.css';
import { WhatIfResult } from './WhatIfResult.tsx';
import { WorthPart } from './WorthPart.tsx';

export interface WhatIfPartProps {
  readonly record: ExerciseRecord;
  readonly decision: DecisionRecord;
  readonly source: Decision;
  readonly rehearsals: StoreApi<Rehearsals>;
}

/** One decision taken otherwise: the same log played again, and what differs. On paper only what was found. */
export function WhatIfPart({ record, decision: { commits }, source, rehearsals }: WhatIfPartProps) {
  const { printing } = useWays();
  const [seq, setSeq] = useState(commits.at(-1)?.seq ?? 0);
  const run = useStore(rehearsals, (state) => state.whatIfs[seq] ?? null);
  const chosen = commits.find((commit) => commit.seq === seq);
  const answer = run?.running === false ? run.answer : null;
  useEffect(() => {
    if (answer !== null && !printing) announce(rehearse_done({ finding: findingWords(record, answer) }));
  }, [answer, printing, record]);
  const weighed = useStore(rehearsals, (state) => (state.worths[seq]?.rows.length ?? 0) > 0);
  if (printing && !weighed && (run?.answer ?? null) === null) return null;
  return (
    <div className={styles.WhatIf} role="group" aria-label={rehearse_title()}>
      <h3>{rehearse_title()}</h3>
      {!record.chronicle.ended && <p className={debrief.quiet}>{rehearse_running_play()}</p>}
      {record.chronicle.ended && chosen === undefined && <p className={debrief.quiet}>{rehearse_no_choice()}</p>}
      {record.chronicle.ended && chosen !== undefined && !printing && (
        <ChangeForm
          scenario={record.scenario} source={source} commits={commits} chosen={chosen} onChoose={setSeq} running={run?.running ?? false}
          onAsk={(change) => void rehearsals.getState().ask(change)}
        />
      )}
      {run !== null && <WhatIfResult record={record} run={run} of={source.prose.title} />}
      {record.chronicle.ended && chosen !== undefined && <WorthPart key={seq} record={record} source={source} chosen={chosen} rehearsals={rehearsals} />}
    </div>
  );
}
