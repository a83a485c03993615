import { asPlayed, type AsPlayed } from '#core/rehearse/asPlayed.ts';
import { whatIf } from '#core/rehearse/whatIf.ts';
import { worthOf } from '#core/rehearse/worth.ts';
import type { RehearseAnswer, RehearseRequest } from './rehearseMessages.ts';

type Opened = Extract<RehearseRequest, { readonly ask: 'open' }>;
type Question = Exclude<RehearseRequest, Opened>;

/** Lets everything else that waits for this thread go first: another question, or the page itself. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Answers questions about one log, in the worker or in the page's own thread; never rejects. The log as it was is played with the first
 * question, and kept; rows are sent one by one, with a turn for others between them. `ended`: nobody waits any more.
 */
export function rehearseAnswers(post: (answer: RehearseAnswer) => void, ended: () => boolean = () => false): (request: RehearseRequest) => Promise<void> {
  let opened: Opened | null = null;
  let known: AsPlayed | null = null;

  async function answer(question: Question, { scenario, log }: Opened): Promise<void> {
    known ??= asPlayed(scenario, log);
    const { id } = question;
    if (question.ask === 'what-if') return post({ id, whatIf: whatIf(scenario, log, question.change, known) });
    const rows = worthOf(scenario, log, question.seq, known);
    for (let next = rows.next(); !ended(); next = rows.next()) {
      if (next.done === true) return post({ id, worth: next.value });
      post({ id, row: next.value });
      await turn();
    }
  }
  return async (request) => {
    if (request.ask === 'open') {
      opened = request;
      known = null;
      return;
    }
    const { id } = request;
    if (opened === null) return post({ id, fault: 'no log was given' });
    await answer(request, opened).catch((error: unknown) => post({ id, fault: error instanceof Error ? error.message : String(error) }));
  };
}
