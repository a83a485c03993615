import { useEffect, useId, useRef, useState } from 'react';
import { FEEDBACK_QUESTIONS, FEEDBACK_TEXT, FEEDBACK_TEXTS, type Agreement, type FeedbackQuestion, type FeedbackText, type GivenFeedback } from '#core/measures/feedback.ts';
import {
  feedback_cancel, feedback_lead, feedback_named, feedback_nothing, feedback_scale, feedback_send, feedback_title,
} from '#messages/compiled/messages.js';
import { Button } from '../Button.tsx';
import { CheckField } from '../CheckField.tsx';
import { InlineMessage } from '../InlineMessage.tsx';
import { SendButton } from '../SendButton.tsx';
import { TextField } from '../TextField.tsx';
import { useSending } from '../useSending.ts';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './Feedback.module.css';
import type { FeedbackCallProps } from './FeedbackCall.tsx';
import { QUESTION_WORDS, TEXT_WORDS } from './feedbackWords.ts';
import { SureFields, type Sure } from './SureFields.tsx';

export interface FeedbackFormProps extends FeedbackCallProps {
  readonly onSent: (named: boolean) => void;
  readonly onClose: () => void;
}

/** Ten statements from 1 to 5, how sure one is of each objective, four questions in words, and whether a name stands beside them. Nothing has to be answered. */
export function FeedbackForm({ objectives, give, onSent, onClose }: FeedbackFormProps) {
  const [ratings, setRatings] = useState<Readonly<Partial<Record<FeedbackQuestion, Agreement>>>>({});
  const [texts, setTexts] = useState<Readonly<Partial<Record<FeedbackText, string>>>>({});
  const [sure, setSure] = useState<Sure>({});
  const [named, setNamed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => title.current?.focus(), []);
  const said = Object.fromEntries(FEEDBACK_TEXTS.flatMap((text) => (texts[text]?.trim() ? [[text, texts[text].trim()]] : [])));
  const isEmpty = [ratings, said, sure].every((part) => Object.keys(part).length === 0);
  const { refusal, pending, send } = useSending((given: GivenFeedback) =>
    isEmpty ? { code: 'nothing-said', message: feedback_nothing() } : give(given));
  const rate = (question: FeedbackQuestion, agreement: Agreement | null): void => {
    const { [question]: _, ...rest } = ratings;
    setRatings(agreement === null ? rest : { ...rest, [question]: agreement });
  };
  return (
    <section className={styles.FeedbackForm} aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1}>{feedback_title()}</h2>
      <p>{feedback_lead()}</p>
      <p className={styles.scale}>{feedback_scale()}</p>
      {FEEDBACK_QUESTIONS.map((question) => <AgreementRow key={question} words={QUESTION_WORDS[question]()} value={ratings[question] ?? null} onChange={(one) => rate(question, one)} />)}
      <SureFields objectives={objectives} sure={sure} onChange={setSure} />
      {FEEDBACK_TEXTS.map((text) => (
        <TextField key={text} label={TEXT_WORDS[text]()} value={texts[text] ?? ''} onChange={(value) => setTexts({ ...texts, [text]: value })} lines={2} max={FEEDBACK_TEXT} size="phone" />
      ))}
      <CheckField label={feedback_named()} checked={named} onChange={setNamed} />
      {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
      <div className={styles.ways}>
        <SendButton kind="primary" size="phone" pending={pending} onClick={() => send({ ratings, texts: said, named, ...(Object.keys(sure).length > 0 && { sure }) }, () => onSent(named))}>{feedback_send()}</SendButton>
        <Button size="phone" onClick={onClose}>{feedback_cancel()}</Button>
      </div>
    </section>
  );
}
