import type { Report } from '#core/report/document.ts';
import { buildReport } from '#core/report/buildReport.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import { EMPTY_BOOK } from '#core/measures/gapBook.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { Run } from '#core/exercise/run.ts';
import { playFile, scenarioFrom } from './scenarioFile.ts';

/** What a report is made from, for a run: no roster, no decisions about gaps, made on a fixed day. */
export function reportInput(run: Run, change: Partial<ReportInput> = {}): ReportInput {
  const { scenario } = run;
  const chronicle = run.chronicle();
  return {
    scenario, chronicle, entries: run.entries, measures: measureRun(scenario, chronicle), book: EMPTY_BOOK, now: '2026-11-24', names: 'names',
    header: { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256: '0'.repeat(64), seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z' }, ...change,
  };
}

/** A shipped play of harbor-light as the input of a report. */
export const harborInput = (play: 'strong' | 'poor', change: Partial<ReportInput> = {}): ReportInput => {
  const scenario = scenarioFrom('scenarios/harbor-light/scenario.mdx');
  return reportInput(playFile(scenario, `scenarios/harbor-light/plays/${play}.jsonl`).run, change);
};

export const harborReport = (play: 'strong' | 'poor', change: Partial<ReportInput> = {}): Report => buildReport(harborInput(play, change));
