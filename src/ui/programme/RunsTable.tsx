import { useEffect, useRef } from 'react';
import type { ProgrammeSet } from '#core/measures/programmeSets.ts';
import {
  programme_day, programme_debrief, programme_feeds, programme_feeds_no, programme_gaps, programme_guards, programme_guards_hold, programme_in_charts, programme_in_charts_of,
  programme_minutes, programme_minutes_none, programme_mtta, programme_mttr, programme_touched, programme_updates,
} from '#messages/compiled/messages.js';
import { debriefHref } from '#stores/routes.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { Column } from './charts/columns.ts';
import { columnsOf } from './charts/columns.ts';
import { feedLines, gapLines, guardLines, minutesLines, updatesLine } from './factLines.ts';
import { Lines } from './Lines.tsx';
import { MeanFigure } from './MeanFigure.tsx';
import type { RunWithFacts } from './measuredRuns.ts';
import styles from './Programme.module.css';
import { MTTA, MTTR } from './speeds.ts';

const HEADS = [programme_day, programme_mtta, programme_mttr, programme_guards, programme_minutes, programme_feeds, programme_updates, programme_gaps] as const;

interface RunsTableProps {
  readonly set: ProgrammeSet<RunWithFacts>;
  readonly label: string;
  /** Id of the run that the charts show, and how a row has itself shown there; without charts, `null`. */
  readonly shown?: { readonly run: string; readonly onChoose: (run: string) => void } | null;
  /** The row to lead to, and how often that was asked for. */
  readonly focus?: { readonly run: string; readonly asked: number } | null;
}

/** Runs that may be compared, one a line, the newest first: in the order of their days and no other. */
export function RunsTable({ set, label, shown = null, focus = null }: RunsTableProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => row.current?.focus(), [focus]);
  const touched = set.runs.some(({ run }) => Object.values(run.facts.touched).some(Boolean));
  return (
    <>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.runs}>
          <thead><tr>{HEADS.map((head) => <th scope="col" key={head()}>{head()}</th>)}</tr></thead>
          <tbody>
            {columnsOf(set).toReversed().map((one) => (
              <tr key={one.run.id} ref={one.run.id === focus?.run ? row : null} tabIndex={-1} data-shown={one.run.id === shown?.run}>
                <RunCells {...one} onChoose={shown?.onChoose} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {touched && <p className={styles.note}>{programme_touched()}</p>}
    </>
  );
}

function RunCells({ run: { id, title, facts }, gaps, day, onChoose }: Column & { readonly onChoose: ((run: string) => void) | undefined }) {
  const { touched } = facts;
  return (
    <>
      <th scope="row">
        <a href={debriefHref(id)} aria-label={programme_debrief({ title, day })}>{day}</a>
        {onChoose && <Button kind="quiet" size="dense" aria-label={programme_in_charts_of({ day })} onClick={() => onChoose(id)}>{programme_in_charts()}</Button>}
      </th>
      <td><MeanFigure {...MTTA.of(facts)} /></td>
      <td><MeanFigure {...MTTR.of(facts)} /></td>
      <td><Lines lines={guardLines(facts)} none={programme_guards_hold()} /></td>
      <td><Lines lines={minutesLines(facts)} none={programme_minutes_none()} /></td>
      <td><Lines lines={feedLines(facts)} none={programme_feeds_no()} />{touched.feeds && ' †'}</td>
      <td>{updatesLine(facts)}{touched.updates && ' †'}</td>
      <td><Lines lines={gapLines(gaps)} none="" /></td>
    </>
  );
}
