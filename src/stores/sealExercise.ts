import { buildReport } from '#core/report/buildReport.ts';
import { namelessBook, namelessLog } from '#core/report/nameless.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import { sealedFeedback } from '#core/report/sealed/sealedFeedback.ts';
import { sealFile, type SealedFile } from '#core/report/sealed/sealFile.ts';
import { toHtml } from '#core/report/toHtml.ts';
import type { Shelf } from './shelf.ts';

/** Makes one sealed file of an exercise. `log`: its text, JSON Lines. `null`: the scenario's text that was played is not on this machine. Rejects where the viewer cannot be had. */
export type SealWay = (input: ReportInput, log: () => string) => Promise<SealedFile | null>;

/**
 * Scenario, log, decisions about gaps, feedback and report in one page that opens without app and network; with roles in place of names, if the
 * input says so. Rejects with Fault `sealed-viewer` where the viewer cannot be had.
 */
export async function sealExercise(viewer: () => Promise<string>, shelf: Pick<Shelf, 'text'>, input: ReportInput, log: () => string): Promise<SealedFile | null> {
  const { header, names, now } = input;
  const scenario = await shelf.text(header.scenario, header.sha256);
  if (scenario === null) return null;
  const nameless = names === 'roles';
  return sealFile(await viewer(), { title: input.scenario.title, made: now }, {
    log: nameless ? namelessLog(input) : log(),
    scenario,
    book: JSON.stringify(nameless ? namelessBook(input) : input.book),
    feedback: JSON.stringify(sealedFeedback(input)),
    report: toHtml(buildReport(input)),
  });
}
