import type { Chronicle } from '../exercise/chronicle.ts';
import type { Entry } from '../exercise/command.ts';
import type { LogHeader } from '../exercise/log/logHeader.ts';
import type { EarlierAction } from '../measures/earlierActions.ts';
import type { KeptFeedback } from '../measures/feedback.ts';
import type { FeedbackSummary } from '../measures/feedbackSummary.ts';
import type { GapBook } from '../measures/gapBook.ts';
import type { Measures } from '../measures/measures.ts';
import type { Scenario } from '../scenario/model.ts';

/** What a report is made from: one exercise and what people decided about its gaps. */
export interface ReportInput {
  readonly scenario: Scenario;
  readonly header: LogHeader;
  readonly chronicle: Chronicle;
  /** The whole log, left out entries included. */
  readonly entries: readonly Entry[];
  readonly measures: Measures;
  readonly book: GapBook;
  /** Day on which the report is made, ISO 8601: core has no clock. */
  readonly now: string;
  /** `roles`: no name of a person in any byte. */
  readonly names: 'names' | 'roles';
  /** What participants said after play; left out where none is kept. */
  readonly feedback?: readonly KeptFeedback[];
  /** What may be shown of it, where the answers themselves are not here: in a sealed file. */
  readonly shownFeedback?: FeedbackSummary | null;
  /** Corrective actions of earlier exercises of the same scenario that waited for their retest; left out: no earlier exercise was given. */
  readonly earlier?: readonly EarlierAction[];
  /** Number of the last entry that fits the log's hash chain; `null` or left out: the chain is whole. */
  readonly brokenAfter?: number | null;
}
