import { fieldsOf, listOf, textOf, type KeptFields } from '../base/keptFields.ts';
import { AGREEMENTS, FEEDBACK_QUESTIONS, FEEDBACK_TEXT, FEEDBACK_TEXTS, type FeedbackBox, type KeptFeedback } from './feedback.ts';

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
      const given = AGREEMENTS.find((agreement) => agreement === ratings[question]);
      return given === undefined ? [] : [[question, given]];
    })),
    texts: Object.fromEntries(FEEDBACK_TEXTS.flatMap((text) => {
      const said = texts[text];
      return typeof said === 'string' && said !== '' ? [[text, said.slice(0, FEEDBACK_TEXT)]] : [];
    })),
    name: textOf(kept['name']),
    team: team === 'secops' || team === 'business' || team === 'external' ? team : null,
  };
}
