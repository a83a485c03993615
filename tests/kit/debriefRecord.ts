import { measureRun } from '#core/measures/measureRun.ts';
import type { Measures } from '#core/measures/measures.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { playFile, scenarioFrom } from './scenarioFile.ts';

/** What the debrief reads of a shipped scenario that was played from a file to EndEx. */
export function playedRecord(folder: string, play: string): { readonly record: ExerciseRecord; readonly measures: Measures } {
  const scenario = scenarioFrom(`${folder}/scenario.mdx`);
  const { run } = playFile(scenario, `${folder}/${play}`);
  const chronicle = run.chronicle();
  const record: ExerciseRecord = {
    exerciseId: 'x1', scenario, entries: run.entries, chronicle,
    header: { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256: '0', seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z' },
  };
  return { record, measures: measureRun(scenario, chronicle) };
}
