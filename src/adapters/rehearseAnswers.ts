import { asPlayed, type AsPlayed } from '#core/rehearse/asPlayed.ts';
import { whatIf } from '#core/rehearse/whatIf.ts';
import type { RehearseAnswer, RehearseRequest } from './rehearseMessages.ts';

type Opened = Extract<RehearseRequest, { readonly ask: 'open' }>;

/** Answers questions about one log, in the worker or in the page's own thread. The log as it was is played with the first question, and kept. */
export function rehearseAnswers(post: (answer: RehearseAnswer) => void): (request: RehearseRequest) => void {
  let opened: Opened | null = null;
  let known: AsPlayed | null = null;
  return (request) => {
    if (request.ask === 'open') {
      opened = request;
      known = null;
      return;
    }
    if (opened === null) return post({ id: request.id, fault: 'no log was given' });
    const { scenario, log } = opened;
    try {
      known ??= asPlayed(scenario, log);
      post({ id: request.id, whatIf: whatIf(scenario, log, request.change, known) });
    } catch (error) {
      post({ id: request.id, fault: error instanceof Error ? error.message : String(error) });
    }
  };
}
