import { EMPTY_BOX, type FeedbackBox } from '#core/measures/feedback.ts';
import type { FeedbackStore } from '#core/ports.ts';

/** Reads what participants said. Nothing here rejects: where the browser keeps nothing, nobody has spoken. */
export interface FeedbackReader {
  load(exercise: string): Promise<FeedbackBox>;
}

export const createFeedbackReader = (store: FeedbackStore): FeedbackReader => ({ load: (exercise) => store.feedback(exercise).catch(() => EMPTY_BOX) });
