import { Fault } from '#core/base/fault.ts';
import type { Rehearsal, Rehearser } from '#core/ports.ts';
import workerUrl from './rehearse.worker.ts?worker&url';
import { ownScriptUrl } from './ownScriptUrl.ts';
import type { RehearseAnswer, RehearseRequest } from './rehearseMessages.ts';

/** So long may a question go without any answer; a log of 10,000 entries takes a tenth of it. */
const LIMIT_MS = 20_000;

/** What is used of a worker. */
export interface RehearseWorker {
  postMessage(request: RehearseRequest): void;
  terminate(): void;
  onmessage: ((message: { readonly data: RehearseAnswer }) => void) | null;
  onerror: ((error: { readonly message: string }) => void) | null;
  onmessageerror: (() => void) | null;
}
interface Asked {
  readonly answered: (answer: RehearseAnswer) => void;
  readonly rejected: (fault: Fault) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

const spawnRehearser = (): RehearseWorker => new Worker(ownScriptUrl(workerUrl), { type: 'module', name: 'rehearsal' }) as RehearseWorker;

/** Rehearses in a worker of its own: made with the first question, ended with `close`, a fault or 20 s of silence; the next question has a new one. */
export function workerRehearser(spawn: () => RehearseWorker = spawnRehearser): Rehearser {
  return { open: async (scenario, log) => rehearsalIn(spawn, { ask: 'open', scenario, log }) };
}

function rehearsalIn(spawn: () => RehearseWorker, open: RehearseRequest): Rehearsal {
  const asked = new Map<number, Asked>();
  let worker: RehearseWorker | null = null;
  let last = 0;

  function end(code: string, why: string): void {
    worker?.terminate();
    worker = null;
    for (const { rejected, timer } of asked.values()) {
      clearTimeout(timer);
      rejected(new Fault(code, why));
    }
    asked.clear();
  }
  function begin(): RehearseWorker {
    const made = spawn();
    made.onmessage = ({ data: answer }) => {
      const question = asked.get(answer.id);
      if (question === undefined) return;
      clearTimeout(question.timer);
      asked.delete(answer.id);
      if ('fault' in answer) question.rejected(new Fault('rehearsal-stopped', answer.fault));
      else question.answered(answer);
    };
    made.onerror = ({ message }) => end('rehearsal-stopped', message);
    made.onmessageerror = () => end('rehearsal-stopped', 'an answer could not be read');
    made.postMessage(open);
    return made;
  }
  function ask(question: (id: number) => RehearseRequest): Promise<RehearseAnswer> {
    return new Promise((answered, rejected) => {
      worker ??= begin();
      const id = (last += 1);
      const timer = setTimeout(() => end('rehearsal-slow', `no answer in ${LIMIT_MS / 1000} s`), LIMIT_MS);
      asked.set(id, { answered, rejected, timer });
      worker.postMessage(question(id));
    });
  }
  return {
    async whatIf(change) {
      const answer = await ask((id) => ({ ask: 'what-if', id, change }));
      if ('whatIf' in answer) return answer.whatIf;
      throw new Fault('rehearsal-stopped', 'another question was answered');
    },
    close: () => end('rehearsal-closed', 'the page was left'),
  };
}
