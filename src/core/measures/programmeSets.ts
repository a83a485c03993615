import type { GapBook } from './gapBook.ts';
import { gapHistory, type GapTurn } from './gapHistory.ts';
import { notComparable, type NotComparable, type PlayedOn } from './comparable.ts';
import type { RunFacts } from './runFacts.ts';

/** A finished run with its figures and what was decided after it. */
export interface MeasuredRun {
  readonly id: string;
  readonly scenario: string;
  readonly version: string;
  /** SHA-256 of the scenario's text. */
  readonly sha256: string;
  /** Epoch ms. */
  readonly createdWall: number;
  readonly facts: RunFacts;
  readonly book: GapBook;
}
/** Runs whose numbers may stand side by side, the newest first. */
export interface ProgrammeSet<Run extends MeasuredRun> {
  readonly on: PlayedOn;
  /** Why they may not stand beside the runs of the first set of their scenario; none: they are that set. */
  readonly differs: readonly NotComparable[];
  readonly runs: readonly { readonly run: Run; readonly gaps: GapTurn }[];
}
/** All runs of one scenario; the set of its newest run comes first. */
export interface ProgrammeScenario<Run extends MeasuredRun> {
  readonly scenario: string;
  readonly title: string;
  readonly sets: readonly ProgrammeSet<Run>[];
}

/** Sorts runs into what may be compared. Gaps go on over all runs of a scenario: a retest needs no like numbers. */
export function programmeSets<Run extends MeasuredRun>(runs: readonly Run[]): readonly ProgrammeScenario<Run>[] {
  const newestFirst = runs.toSorted((a, b) => b.createdWall - a.createdWall);
  return [...new Set(newestFirst.map((run) => run.scenario))].map((scenario) => {
    const mine = newestFirst.filter((run) => run.scenario === scenario);
    return { scenario, title: mine[0]?.facts.title ?? scenario, sets: setsOf(mine) };
  });
}

function setsOf<Run extends MeasuredRun>(runs: readonly Run[]): readonly ProgrammeSet<Run>[] {
  const turns = new Map(gapHistory(runs.toReversed().map(({ id, book, facts }) => ({ id, book, gaps: facts.gaps, situations: facts.situations }))).map((turn) => [turn.id, turn]));
  const sets: (ProgrammeSet<Run> & { readonly runs: { readonly run: Run; readonly gaps: GapTurn }[] })[] = [];
  for (const run of runs) {
    const gaps = turns.get(run.id);
    if (!gaps) continue;
    const on = playedOn(run);
    let own = sets.find((one) => notComparable(on, one.on).length === 0);
    if (!own) sets.push((own = { on, differs: sets[0] ? notComparable(on, sets[0].on) : [], runs: [] }));
    own.runs.push({ run, gaps });
  }
  return sets;
}

const playedOn = ({ scenario, version, sha256, facts: { difficulty, horizon } }: MeasuredRun): PlayedOn => ({ scenario, version, sha256, difficulty, horizon });
