import { fieldsOf, listOf, textOf, type KeptFields } from '../base/keptFields.ts';
import { AGREEMENTS, FEEDBACK_QUESTIONS, FEEDBACK_TEXT, FEEDBACK_TEXTS, MOST_SURE, type Agreement, type FeedbackBox, type KeptFeedback, type Sureness } from './feedback.ts';

/** Feedback as it was kept, field by field: it may come from another version of the app. Never throws; what is unreadable is left out. */
export function readFeedback(kept: unknown): FeedbackBox {
  const { answers, by } = fieldsOf(kept);
  return { answers: listOf(answers).map((one) => readOne(fieldsOf(one))), by: listOf(by).filter((one) => typeof one === 'string') };
}

function readOne(kept: KeptFields): KeptFeedback {
  const ratings = fieldsOf(kept['ratings']);
  const texts = fieldsOf(kept['texts']);
  const team = kept['team'];
  return {
    ratings: Object.fromEntries(FEEDBACK_QUESTIONS.flatMap((question) => {
      const given = agreementOf(ratings[question]);
      return given === null ? [] : [[question, given]];
    })),
    texts: Object.fromEntries(FEEDBACK_TEXTS.flatMap((text) => {
      const said = texts[text];
      return typeof said === 'string' && said !== '' ? [[text, said.slice(0, FEEDBACK_TEXT)]] : [];
    })),
    name: textOf(kept['name']),
    team: team === 'secops' || team === 'business' || team === 'external' ? team : null,
    ...readSure(kept['sure']),
  };
}

const agreementOf = (kept: unknown): Agreement | null => AGREEMENTS.find((agreement) => agreement === kept) ?? null;

/** Before there was the question nothing of it is kept. */
function readSure(kept: unknown): Pick<KeptFeedback, 'sure'> {
  const rated = Object.entries(fieldsOf(kept)).slice(0, MOST_SURE).flatMap(([objective, one]): readonly (readonly [string, Sureness])[] => {
    const [before, now] = [agreementOf(fieldsOf(one)['before']), agreementOf(fieldsOf(one)['now'])];
    return before === null && now === null ? [] : [[objective, { ...(before !== null && { before }), ...(now !== null && { now }) }]];
  });
  return rated.length === 0 ? {} : { sure: Object.fromEntries(rated) };
}
