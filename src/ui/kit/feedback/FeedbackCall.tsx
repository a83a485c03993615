import { lazy, Suspense, useState } from 'react';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { ObjectiveView } from '#core/views/commonView.ts';
import { feedback_call, feedback_open, feedback_sent, feedback_sent_named } from '#messages/compiled/messages.js';
import { Button } from '../Button.tsx';
import { InlineMessage } from '../InlineMessage.tsx';
import type { Answer } from '../useSending.ts';

const FeedbackForm = lazy(async () => ({ default: (await import('./FeedbackForm.tsx')).FeedbackForm }));

export interface FeedbackCallProps {
  /** Of which one may say how sure one is; may be empty. */
  readonly objectives: readonly ObjectiveView[];
  readonly give: (given: GivenFeedback) => Answer;
}

/** After EndEx: asks for feedback, opens the form, thanks. The form comes when it is opened. */
export function FeedbackCall({ objectives, give }: FeedbackCallProps) {
  const [state, setState] = useState<'asked' | 'open' | 'sent' | 'named'>('asked');
  if (state === 'sent' || state === 'named') return <InlineMessage kind="done">{state === 'named' ? feedback_sent_named() : feedback_sent()}</InlineMessage>;
  if (state === 'asked') return <InlineMessage action={<Button onClick={() => setState('open')}>{feedback_open()}</Button>}>{feedback_call()}</InlineMessage>;
  return (
    <Suspense>
      <FeedbackForm objectives={objectives} give={give} onSent={(named) => setState(named ? 'named' : 'sent')} onClose={() => setState('asked')} />
    </Suspense>
  );
}
