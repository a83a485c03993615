import type { Rehearser } from '#core/ports.ts';
import { rehearseAnswers, turn } from './rehearseAnswers.ts';
import { rehearserOver, type RehearseWorker } from './rehearserOver.ts';

/** Rehearses in the page's own thread, where no worker can be had (a page opened from a disk): one question, one row at a time, and between two of them the page has its turn. */
export const inThreadRehearser = (): Rehearser => rehearserOver(inThread);

function inThread(): RehearseWorker {
  let ended = false;
  let before = Promise.resolve();
  const worker: RehearseWorker = {
    onmessage: null, onerror: null, onmessageerror: null,
    postMessage(request) {
      before = before.then(turn).then(() => (ended ? undefined : answer(request)));
    },
    terminate() {
      ended = true;
    },
  };
  const answer = rehearseAnswers((message) => !ended && worker.onmessage?.({ data: message }), () => ended);
  return worker;
}
