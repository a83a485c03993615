import type { FeedbackQuestion, FeedbackText } from '#core/measures/feedback.ts';
import {
  feedback_q_documents, feedback_q_facilitated, feedback_q_my_decisions, feedback_q_my_part, feedback_q_plausible, feedback_q_practised, feedback_q_prepared,
  feedback_q_right_people, feedback_q_spoke_up, feedback_q_structured, feedback_t_change, feedback_t_improvements, feedback_t_strengths, feedback_t_unseen,
} from '#messages/compiled/messages.js';

/** The statements that are rated. */
export const QUESTION_WORDS: Readonly<Record<FeedbackQuestion, () => string>> = {
  structured: feedback_q_structured, plausible: feedback_q_plausible, facilitated: feedback_q_facilitated, documents: feedback_q_documents,
  'my-part': feedback_q_my_part, 'right-people': feedback_q_right_people, practised: feedback_q_practised, prepared: feedback_q_prepared,
  'spoke-up': feedback_q_spoke_up, 'my-decisions': feedback_q_my_decisions,
};
/** The questions that are answered in words. */
export const TEXT_WORDS: Readonly<Record<FeedbackText, () => string>> = {
  strengths: feedback_t_strengths, improvements: feedback_t_improvements, unseen: feedback_t_unseen, change: feedback_t_change,
};
