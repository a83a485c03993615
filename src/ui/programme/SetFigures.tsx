import { useState } from 'react';
import type { ProgrammeSet } from '#core/measures/programmeSets.ts';
import { programme_as_table } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { RunCharts } from './charts/RunCharts.tsx';
import type { RunWithFacts } from './measuredRuns.ts';
import { RunsTable } from './RunsTable.tsx';

interface SetFiguresProps {
  readonly set: ProgrammeSet<RunWithFacts>;
  readonly label: string;
  /** What people call a gap. */
  readonly nameOf: (key: string) => string;
}

/** Figures of runs that may be compared: as charts, and the same as a table; each leads to the other. One run alone draws no chart. */
export function SetFigures({ set, label, nameOf }: SetFiguresProps) {
  const newest = set.runs[0]?.run.id ?? '';
  const [picked, onChoose] = useState(newest);
  const [open, setOpen] = useState(false);
  const [focus, setFocus] = useState<{ readonly run: string; readonly asked: number } | null>(null);
  if (set.runs.length < 2) return <RunsTable set={set} label={label} />;
  const run = set.runs.some((one) => one.run.id === picked) ? picked : newest;
  const toRow = (): void => {
    setOpen(true);
    setFocus({ run, asked: (focus?.asked ?? 0) + 1 });
  };
  return (
    <>
      <RunCharts set={set} run={run} onChoose={onChoose} onRow={toRow} nameOf={nameOf} />
      <p><Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{programme_as_table({ count: set.runs.length })}</Button></p>
      {open && <RunsTable set={set} label={label} shown={{ run, onChoose }} focus={focus} />}
    </>
  );
}
