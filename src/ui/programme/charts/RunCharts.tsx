import { useMemo } from 'react';
import type { ProgrammeSet } from '#core/measures/programmeSets.ts';
import { programme_charts_of, programme_charts_sub, programme_open_debrief, programme_to_row, programme_touched } from '#messages/compiled/messages.js';
import { debriefHref } from '#stores/routes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import type { RunWithFacts } from '../measuredRuns.ts';
import { MTTA, MTTR } from '../speeds.ts';
import styles from './Charts.module.css';
import { columnsOf } from './columns.ts';
import { FeedsPanel } from './FeedsPanel.tsx';
import { GapsPanel } from './GapsPanel.tsx';
import { MarksLegend } from './MarksLegend.tsx';
import { MeanPanel } from './MeanPanel.tsx';
import { MinutesPanel } from './MinutesPanel.tsx';
import { UpdatesPanel } from './UpdatesPanel.tsx';

interface RunChartsProps {
  readonly set: ProgrammeSet<RunWithFacts>;
  /** Id of the run that is told in words. */
  readonly run: string;
  readonly onChoose: (run: string) => void;
  /** Leads to its row in the table. */
  readonly onRow: () => void;
  readonly nameOf: (key: string) => string;
}

/** Small charts of every measure over the same runs, one column a run. One of them is told in words above each. */
export function RunCharts({ set, run, onChoose, onRow, nameOf }: RunChartsProps) {
  const columns = useMemo(() => columnsOf(set), [set]);
  const chosen = columns.find((column) => column.run.id === run) ?? columns.at(-1);
  if (chosen === undefined) return null;
  const shared = { columns, chosen, onChoose };
  const options = columns.toReversed().map((column) => ({ value: column.run.id, label: column.day }));
  return (
    <div className={styles.Charts}>
      <div className={styles.chooser}>
        <SelectField label={programme_charts_of()} value={chosen.run.id} onChange={onChoose} options={options} />
        <a href={debriefHref(chosen.run.id)}>{programme_open_debrief()}</a>
        <Button kind="quiet" onClick={onRow}>{programme_to_row()}</Button>
      </div>
      <p className={styles.quiet}>{programme_charts_sub()}</p>
      <MarksLegend facts={columns.map((column) => column.run.facts)} />
      <div className={styles.panels}>
        <MeanPanel {...shared} speed={MTTA} />
        <MeanPanel {...shared} speed={MTTR} />
        <MinutesPanel {...shared} />
        <UpdatesPanel {...shared} />
        <FeedsPanel {...shared} />
        <GapsPanel {...shared} nameOf={nameOf} />
      </div>
      {columns.some((column) => Object.values(column.run.facts.touched).some(Boolean)) && <p className={styles.quiet}>{programme_touched()}</p>}
    </div>
  );
}
