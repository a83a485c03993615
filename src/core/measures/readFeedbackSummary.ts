import { fieldsOf, listOf, textOf, type KeptFields } from '../base/keptFields.ts';
import { AGREEMENTS, FEEDBACK_QUESTIONS, FEEDBACK_TEXTS, type FeedbackText } from './feedback.ts';
import type { FeedbackSummary, QuestionSummary } from './feedbackSummary.ts';
import type { Spread } from './spread.ts';
import type { SurenessRow } from './surenessSummary.ts';

/** What was shown of feedback, from a file and field by field. Never throws; `null`: it is none. What is unreadable of it counts as not shown. */
export function readFeedbackSummary(kept: unknown): FeedbackSummary | null {
  const { n, questions, sure, texts, named } = fieldsOf(kept);
  const count = countOf(n);
  if (count === null) return null;
  const asked = listOf(questions).map(fieldsOf);
  return {
    n: count,
    questions: FEEDBACK_QUESTIONS.map((question) => questionOf(question, asked.find((one) => one['question'] === question))),
    sure: listOf(sure).map(fieldsOf).flatMap(sureIn),
    texts: texts === null || texts === undefined ? null : byText((text) => listOf(fieldsOf(texts)[text]).filter((said) => typeof said === 'string')) as NonNullable<FeedbackSummary['texts']>,
    named: listOf(named).map(fieldsOf).flatMap((one) => {
      const name = textOf(one['name']);
      return name === null ? [] : [{ name, texts: byText((text) => textOf(fieldsOf(one['texts'])[text]) ?? undefined) }];
    }),
  };
}

function byText<Value>(read: (text: FeedbackText) => Value | undefined): Readonly<Partial<Record<FeedbackText, Value>>> {
  return Object.fromEntries(FEEDBACK_TEXTS.flatMap((text) => {
    const value = read(text);
    return value === undefined ? [] : [[text, value]];
  }));
}

function questionOf(question: QuestionSummary['question'], kept: Readonly<Record<string, unknown>> = {}): QuestionSummary {
  const [business, secops] = [spreadIn(fieldsOf(kept['teams'])['business']), spreadIn(fieldsOf(kept['teams'])['secops'])];
  return { question, all: spreadIn(kept['all']), teams: business && secops ? { business, secops } : null };
}

function sureIn({ objective, both }: KeptFields): readonly SurenessRow[] {
  if (typeof objective !== 'string') return [];
  const [before, now] = [spreadIn(fieldsOf(both)['before']), spreadIn(fieldsOf(both)['now'])];
  return [{ objective, both: before && now ? { before, now } : null }];
}

function spreadIn(kept: unknown): Spread | null {
  const { n, counts, median } = fieldsOf(kept);
  const [all, middle, each] = [countOf(n), countOf(median), listOf(counts).map(countOf)];
  if (all === null || middle === null || each.length !== AGREEMENTS.length || each.includes(null)) return null;
  return { n: all, counts: each as unknown as Spread['counts'], median: middle };
}

const countOf = (kept: unknown): number | null => (typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 ? kept : null);
