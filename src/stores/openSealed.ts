import { jsonOf } from '#core/base/keptFields.ts';
import type { Result } from '#core/base/result.ts';
import { textHash } from '#core/base/textHash.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { EMPTY_BOX } from '#core/measures/feedback.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import { readFeedbackSummary } from '#core/measures/readFeedbackSummary.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import type { SealedReading } from '#core/report/sealed/readSealed.ts';
import { sealed_file_name, sealed_no_log, sealed_no_scenario } from '#messages/compiled/messages.js';
import type { FeedbackReader } from './feedbackReader.ts';
import type { GapBooks } from './gapBooks.ts';
import type { OpenedLog } from './openedLogTypes.ts';
import { readForeignLog } from './readForeignLog.ts';
import type { Trouble } from './sessionTypes.ts';
import type { Shelf } from './shelf.ts';
import { trouble } from './trouble.ts';

/** The exercise of a sealed file, as far as it can be read. */
export interface SealedExercise {
  /** Where only another text of the scenario is there than the log was played on, `otherVersion` says so and nothing is measured. */
  readonly log: Result<OpenedLog, Trouble>;
  readonly books: GapBooks;
  readonly feedback: FeedbackReader;
}

/** Folds the log of a sealed file over the scenario in it. Never rejects. */
export async function openSealed({ texts, title }: SealedReading): Promise<SealedExercise> {
  return { log: await readLogOf(texts.log, texts.scenario, title), books: readOnlyBooks(readGapBook(jsonOf(texts.book ?? ''))), feedback: shownFeedback(texts.feedback) };
}

async function readLogOf(log: string | null, mdx: string | null, title: string): Promise<Result<OpenedLog, Trouble>> {
  if (log === null) return { ok: false, error: { ...trouble('not-found'), message: sealed_no_log() } };
  const scenario = mdx === null ? null : scenarioIn(mdx);
  if (mdx === null || scenario === null) return { ok: false, error: { ...trouble('not-found'), message: sealed_no_scenario() } };
  const open = { scenario, sha256: textHash(mdx) };
  const shelf: Pick<Shelf, 'exact' | 'find'> = {
    find: async () => open,
    exact: async (id, sha256) => (id === scenario.id && sha256 === open.sha256 ? open : 'other'),
  };
  return readForeignLog(sealed_file_name({ title }), log, shelf).catch(() => ({ ok: false, error: trouble('scenario-fault') }) as const);
}

function scenarioIn(mdx: string) {
  const { scenario, diagnostics } = parseScenario(mdx);
  return diagnostics.some(({ severity }) => severity === 'error') ? null : scenario;
}

/** What participants said, as far as it was shown when the file was sealed. */
const shownFeedback = (text: string | null): FeedbackReader => ({ load: async () => EMPTY_BOX, shown: readFeedbackSummary(jsonOf(text ?? '')) });

/** What was decided when the file was sealed, to be read only. */
const readOnlyBooks = (book: GapBook): GapBooks => ({ load: async () => book, save: null, waiting: async () => null });
