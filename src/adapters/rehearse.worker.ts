import { rehearseAnswers } from './rehearseAnswers.ts';
import type { RehearseAnswer, RehearseRequest } from './rehearseMessages.ts';

/** The page sees a worker's scope with other types than this one has. */
interface WorkerScope {
  onmessage: ((message: MessageEvent<RehearseRequest>) => void) | null;
  postMessage(answer: RehearseAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;
const answer = rehearseAnswers((message) => scope.postMessage(message));

scope.onmessage = ({ data: request }) => void answer(request);
