import type { Team } from '../scenario/model.ts';

/** What participants rate from 1 (not at all) to 5 (fully), after the participant feedback form of HSEEP (DOCTRINE c5), in its order. */
export const FEEDBACK_QUESTIONS = [
  'structured', 'plausible', 'facilitated', 'documents', 'my-part', 'right-people', 'practised', 'prepared', 'spoke-up', 'my-decisions',
] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];

/** What participants write, each at most `FEEDBACK_TEXT` characters. */
export const FEEDBACK_TEXTS = ['strengths', 'improvements', 'unseen', 'change'] as const;
export type FeedbackText = (typeof FEEDBACK_TEXTS)[number];
export const FEEDBACK_TEXT = 600;

export type Agreement = 1 | 2 | 3 | 4 | 5;
export const AGREEMENTS: readonly Agreement[] = [1, 2, 3, 4, 5];

/** How sure one was of an objective, before the exercise and now; both are asked after it (a retrospective pre/post), either may be left out. */
export interface Sureness {
  readonly before?: Agreement;
  readonly now?: Agreement;
}
/** Most objectives that one answer may hold. */
export const MOST_SURE = 64;

interface Said {
  readonly ratings: Readonly<Partial<Record<FeedbackQuestion, Agreement>>>;
  readonly texts: Readonly<Partial<Record<FeedbackText, string>>>;
  /** By id of the objective; left out: none was rated. */
  readonly sure?: Readonly<Record<string, Sureness>>;
}
/** What one person says; `named`: wants to be named, else nobody can tell whose it was. */
export interface GivenFeedback extends Said {
  readonly named: boolean;
}
/** As it is kept: beside the log, never in it, without time or device, in no order that tells who was first. */
export interface KeptFeedback extends Said {
  /** Only where that person chose to be named. */
  readonly name: string | null;
  /** Side of the table; `null` for evaluators, observers and those who hold roles on both. */
  readonly team: Team | null;
}
/** All feedback on one exercise, and who gave it: devices and desks by name, so that each counts once; which of them said what is not kept. */
export interface FeedbackBox {
  readonly answers: readonly KeptFeedback[];
  readonly by: readonly string[];
}
export const EMPTY_BOX: FeedbackBox = { answers: [], by: [] };

/** The box with one answer more, put where its words sort, not where it came; unchanged if that one has answered already. */
export function withFeedback(box: FeedbackBox, by: string, answer: KeptFeedback): FeedbackBox {
  if (box.by.includes(by)) return box;
  const sorted = [...box.answers, answer].map((one) => [JSON.stringify(one), one] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { answers: sorted.map(([, one]) => one), by: [...box.by, by].sort() };
}
