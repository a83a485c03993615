import type { FeedbackText } from '../../measures/feedback.ts';
import { feedbackSummary, type FeedbackSummary } from '../../measures/feedbackSummary.ts';
import { peopleOf } from '../people.ts';
import type { ReportInput } from '../reportInput.ts';

/** What a sealed file says of the feedback: only what may be shown of it, never one person's answers; with roles for names no signed words. `null`: none is kept. */
export function sealedFeedback(input: ReportInput): FeedbackSummary | null {
  const { feedback = [], shownFeedback = null, names } = input;
  const summary = feedback.length === 0 ? shownFeedback : feedbackSummary(feedback);
  if (summary === null || names === 'names') return summary;
  const { said } = peopleOf(input);
  const texts = summary.texts && (Object.fromEntries(Object.entries(summary.texts).map(([text, lines]) => [text, lines.map(said)])) as Record<FeedbackText, string[]>);
  return { ...summary, texts, named: [] };
}
