import { AGREEMENTS, FEEDBACK_QUESTIONS, FEEDBACK_TEXT, FEEDBACK_TEXTS, type FeedbackBox, type KeptFeedback } from './feedback.ts';

type Kept = Readonly<Record<string, unknown>>;
const asFields = (kept: unknown): Kept => (typeof kept === 'object' && kept !== null ? (kept as Kept) : {});
const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);

/** Feedback as it was kept, field by field: it may come from another version of the app. Never throws; what is unreadable is left out. */
export function readFeedback(kept: unknown): FeedbackBox {
  const { answers, by } = asFields(kept);
  return { answers: listOf(answers).map((one) => readOne(asFields(one))), by: listOf(by).filter((one) => typeof one === 'string') };
}

function readOne(kept: Kept): KeptFeedback {
  const ratings = asFields(kept['ratings']);
  const texts = asFields(kept['texts']);
  const team = kept['team'];
  return {
    ratings: Object.fromEntries(FEEDBACK_QUESTIONS.flatMap((question) => {
      const given = AGREEMENTS.find((agreement) => agreement === ratings[question]);
      return given === undefined ? [] : [[question, given]];
    })),
    texts: Object.fromEntries(FEEDBACK_TEXTS.flatMap((text) => {
      const said = texts[text];
      return typeof said === 'string' && said !== '' ? [[text, said.slice(0, FEEDBACK_TEXT)]] : [];
    })),
    name: typeof kept['name'] === 'string' ? kept['name'] : null,
    team: team === 'secops' || team === 'business' || team === 'external' ? team : null,
  };
}
