import type { RunFacts } from '#core/measures/runFacts.ts';
import type { ProgrammeRun } from '#stores/programme/programmeTypes.ts';

/** An exercise that has its figures. */
export type RunWithFacts = ProgrammeRun & { readonly facts: RunFacts };

export const measuredRuns = (runs: readonly ProgrammeRun[]): readonly RunWithFacts[] => runs.flatMap((run) => (run.facts === null ? [] : [{ ...run, facts: run.facts }]));
