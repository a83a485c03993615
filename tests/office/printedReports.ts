import { buildReport } from '#core/report/buildReport.ts';
import type { Report } from '#core/report/document.ts';
import { namedInput } from '#kit/namedReport.ts';
import { harborInput } from '#kit/playedReport.ts';

/** The poor play with † on its means and on two of its incidents' times. */
function touchedReport(): Report {
  const input = harborInput('poor');
  const seq = input.chronicle.entries[97]?.seq ?? 0;
  return buildReport({ ...input, measures: { ...input.measures, touched: ['mtta', 'mttr', 'ttr(intrusion)'].map((measure) => ({ measure, seq })) } });
}

/** The reports that are printed, by what happened in them. */
export const PRINTED_REPORTS: readonly (readonly [string, Report])[] = [
  ['the strong play', buildReport(harborInput('strong'))],
  ['the poor play', buildReport(harborInput('poor'))],
  ['the poor play with names in many scripts', buildReport(namedInput('names'))],
  ['the poor play with measures that the facilitator touched', touchedReport()],
];
