import { EMPTY_BOX, type FeedbackBox } from '#core/measures/feedback.ts';
import type { FeedbackSummary } from '#core/measures/feedbackSummary.ts';
import type { FeedbackStore } from '#core/ports.ts';

/** Reads what participants said. Nothing here rejects: where the browser keeps nothing, nobody has spoken. */
export interface FeedbackReader {
  load(exercise: string): Promise<FeedbackBox>;
  /** What may be shown, where the answers themselves are not here: a sealed file. `null`: nobody has spoken. */
  readonly shown?: FeedbackSummary | null;
}

export const createFeedbackReader = (store: FeedbackStore): FeedbackReader => ({ load: (exercise) => store.feedback(exercise).catch(() => EMPTY_BOX) });
