import { AGREEMENTS, FEEDBACK_QUESTIONS, FEEDBACK_TEXTS, type FeedbackQuestion, type FeedbackText, type KeptFeedback } from './feedback.ts';

/** Fewer than these could be told apart: nothing of theirs is shown together (DOCTRINE b5). */
export const SMALLEST_GROUP = 4;

/** How often each agreement from 1 to 5 was given, and the middle one of them; the lower of two. */
export interface Spread {
  readonly n: number;
  readonly counts: readonly [number, number, number, number, number];
  readonly median: number;
}
export interface QuestionSummary {
  readonly question: FeedbackQuestion;
  /** `null`: fewer than `SMALLEST_GROUP` have answered it. */
  readonly all: Spread | null;
  /** Business and SecOps apart; `null` unless whoever is left out of either, too, is a group that may be shown, or nobody. */
  readonly teams: { readonly business: Spread; readonly secops: Spread } | null;
}
export interface FeedbackSummary {
  /** How many have answered. */
  readonly n: number;
  readonly questions: readonly QuestionSummary[];
  /** In alphabetical order; `null`: too few have answered for their words to be nobody's. Those of named people are in `named` alone. */
  readonly texts: Readonly<Record<FeedbackText, readonly string[]>> | null;
  readonly named: readonly { readonly name: string; readonly texts: Readonly<Partial<Record<FeedbackText, string>>> }[];
}

/** What may be shown of the feedback on an exercise: small groups are left out, also where they could be reckoned from what is shown. */
export function feedbackSummary(answers: readonly KeptFeedback[]): FeedbackSummary {
  const nameless = answers.filter(({ name }) => name === null);
  return {
    n: answers.length,
    questions: FEEDBACK_QUESTIONS.map((question) => summaryOf(question, answers)),
    texts: nameless.length < SMALLEST_GROUP ? null : allTexts(nameless),
    named: answers.flatMap(({ name, texts }) => (name === null ? [] : [{ name, texts }])).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

function summaryOf(question: FeedbackQuestion, answers: readonly KeptFeedback[]): QuestionSummary {
  const given = (team?: KeptFeedback['team']): readonly number[] =>
    answers.flatMap(({ ratings, team: side }) => (team === undefined || side === team ? (ratings[question] ?? []) : []));
  const [all, business, secops] = [given(), given('business'), given('secops')];
  const left = all.length - business.length - secops.length;
  const both = [business, secops].every((side) => side.length >= SMALLEST_GROUP) && (left === 0 || left >= SMALLEST_GROUP);
  return {
    question,
    all: all.length < SMALLEST_GROUP ? null : spreadOf(all),
    teams: both ? { business: spreadOf(business), secops: spreadOf(secops) } : null,
  };
}

function spreadOf(given: readonly number[]): Spread {
  const sorted = given.toSorted((a, b) => a - b);
  const counts = AGREEMENTS.map((agreement) => given.filter((one) => one === agreement).length) as unknown as Spread['counts'];
  return { n: given.length, counts, median: sorted[Math.ceil(sorted.length / 2) - 1] ?? 0 };
}

const allTexts = (answers: readonly KeptFeedback[]): NonNullable<FeedbackSummary['texts']> =>
  Object.fromEntries(FEEDBACK_TEXTS.map((text) => [text, answers.flatMap(({ texts }) => texts[text] ?? []).sort((a, b) => a.localeCompare(b, 'en'))])) as unknown as
    NonNullable<FeedbackSummary['texts']>;
