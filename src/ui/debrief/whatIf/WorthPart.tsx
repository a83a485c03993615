import { useStore, type StoreApi } from 'zustand';
import type { CommitRecord } from '#core/exercise/chronicle.ts';
import type { Decision } from '#core/scenario/model.ts';
import {
  rehearse_worth_again, rehearse_worth_ask, rehearse_worth_hidden, rehearse_worth_hindsight, rehearse_worth_method, rehearse_worth_none, rehearse_worth_running, rehearse_worth_spread,
  rehearse_worth_stop, rehearse_worth_title,
} from '#messages/compiled/messages.js';
import type { Rehearsals } from '#stores/createRehearsals.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import debrief from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import { Failure } from './Failure.tsx';
import styles from './WhatIf.module.css';
import { WorthTable } from './WorthTable.tsx';

interface WorthPartProps {
  readonly record: ExerciseRecord;
  readonly source: Decision;
  readonly chosen: CommitRecord;
  readonly rehearsals: StoreApi<Rehearsals>;
}

/** One choice against each other option that was on the card then, row by row as they are found. */
export function WorthPart({ record, source, chosen, rehearsals }: WorthPartProps) {
  const { seq } = chosen;
  const { printing } = useWays();
  const run = useStore(rehearsals, (state) => state.worths[seq] ?? null);
  const running = run?.running ?? false;
  const rows = run?.rows ?? [];
  if (printing && rows.length === 0) return null;
  const weighed = run !== null && !running && run.failure === null;
  const hidden = source.options.filter(({ id }) => id !== chosen.option && !rows.some((row) => row.option === id)).map(({ prose }) => prose.title);
  return (
    <div className={styles.result} role="group" aria-label={rehearse_worth_title()}>
      <h4>{rehearse_worth_title()}</h4>
      {!printing && (
        <div className={styles.buttons}>
          <Button busy={running ? rehearse_worth_running({ count: rows.length }) : undefined} onClick={() => void rehearsals.getState().weigh(seq)}>
            {run === null ? rehearse_worth_ask() : rehearse_worth_again()}
          </Button>
          {running && <Button kind="quiet" onClick={() => rehearsals.getState().stop()}>{rehearse_worth_stop()}</Button>}
        </div>
      )}
      {run?.failure != null && <Failure failure={run.failure} />}
      {weighed && rows.length === 0 && <p>{rehearse_worth_none()}</p>}
      {rows.length > 0 && (
        <>
          <WorthTable record={record} source={source} rows={rows} />
          {weighed && hidden.length > 0 && <p>{rehearse_worth_hidden({ names: hidden.join(', ') })}</p>}
          <p className={debrief.quiet}>{rehearse_worth_method()} {rehearse_worth_spread()} {rehearse_worth_hindsight()}</p>
        </>
      )}
    </div>
  );
}
