import { FEEDBACK_QUESTIONS, FEEDBACK_TEXTS, type FeedbackQuestion, type FeedbackText, type KeptFeedback } from './feedback.ts';
import { SMALLEST_GROUP, spreadOf, type Spread } from './spread.ts';
import { surenessSummary, type SurenessRow } from './surenessSummary.ts';

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
  /** How sure people were of objectives, and are now; empty: nobody has said. */
  readonly sure: readonly SurenessRow[];
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
    sure: surenessSummary(answers),
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

const allTexts = (answers: readonly KeptFeedback[]): NonNullable<FeedbackSummary['texts']> =>
  Object.fromEntries(FEEDBACK_TEXTS.map((text) => [text, answers.flatMap(({ texts }) => texts[text] ?? []).sort((a, b) => a.localeCompare(b, 'en'))])) as unknown as
    NonNullable<FeedbackSummary['texts']>;
