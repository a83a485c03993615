import type { GapBook } from '#core/measures/gapBook.ts';
import { sealFile, type SealedFile } from '#core/report/sealed/sealFile.ts';
import type { ExerciseRecord } from './exercisesTypes.ts';
import type { Shelf } from './shelf.ts';

/** What one sealed file is made of, beside the scenario's text. */
export interface ToSeal {
  readonly record: ExerciseRecord;
  /** JSON Lines. */
  readonly log: string;
  readonly book: GapBook;
  /** After-action report, as one page of HTML. */
  readonly report: string;
  /** ISO 8601 day. */
  readonly today: string;
}

/**
 * Scenario, log, decisions about gaps and report in one page that opens without app and network. `null`: the text that was played is not
 * on this machine. Rejects with Fault `sealed-viewer` where the viewer cannot be had.
 */
export async function sealExercise(viewer: () => Promise<string>, shelf: Pick<Shelf, 'text'>, { record, log, book, report, today }: ToSeal): Promise<SealedFile | null> {
  const scenario = await shelf.text(record.header.scenario, record.header.sha256);
  if (scenario === null) return null;
  return sealFile(await viewer(), { title: record.scenario.title, made: today }, { log, scenario, book: JSON.stringify(book), report });
}
