import { useRef, useState } from 'react';
import type { Refusal } from '#core/exercise/command.ts';
import { kit_not_sent } from '#messages/compiled/messages.js';

/** What came of something that was sent; `null` = accepted. A promise where the facilitator's page is on another machine. */
export type Answer = Refusal | null | Promise<Refusal | null>;

/** One control's way to send. Its refusal stays beside it until the next try. */
export interface Sending<What> {
  readonly refusal: string | null;
  /** On its way and not answered yet; until then `send` does nothing. */
  readonly pending: What | null;
  /** `accepted` runs once it was, and only then: that is when a draft may go. */
  readonly send: (what: What, accepted?: () => void) => void;
}

/** Sends one thing at a time and keeps the refusal (SPEC 2.11: a sentence that says what to do instead). An answer that is there at once is shown at once. */
export function useSending<What extends object>(answerTo: (what: What) => Answer): Sending<What> {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState<What | null>(null);
  const isUnderWay = useRef(false);
  const send = (what: What, accepted?: () => void): void => {
    if (isUnderWay.current) return;
    const settle = (answer: Refusal | null): void => {
      isUnderWay.current = false;
      setPending(null);
      setRefusal(answer?.message ?? null);
      if (answer === null) accepted?.();
    };
    const answer = answerTo(what);
    if (!(answer instanceof Promise)) return settle(answer);
    isUnderWay.current = true;
    setPending(what);
    setRefusal(null);
    void answer.catch((): Refusal => ({ code: 'not-saved', message: kit_not_sent() })).then(settle);
  };
  return { refusal, pending, send };
}
