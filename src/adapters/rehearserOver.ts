import { Fault } from '#core/base/fault.ts';
import type { Result } from '#core/base/result.ts';
import type { Refusal } from '#core/exercise/command.ts';
import type { Rehearsal, Rehearser } from '#core/ports.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { WhatIf } from '#core/rehearse/whatIf.ts';
import type { WorthRow } from '#core/rehearse/worth.ts';
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
/** A question that waits. `heard` takes an answer; true: it was the last. */
interface Asked {
  readonly heard: (answer: RehearseAnswer) => boolean;
  readonly reject: (fault: Fault) => void;
  timer: ReturnType<typeof setTimeout>;
}
type Opening = Extract<RehearseRequest, { readonly ask: 'open' }>;

/** Rehearses in a worker, or in what behaves like one: made with the first question, ended with `close`, a fault or 20 s of silence; the next question has a new one. */
export function rehearserOver(spawn: () => RehearseWorker): Rehearser {
  return { open: async (scenario, log) => new WorkerRehearsal(spawn, { ask: 'open', scenario, log }) };
}

class WorkerRehearsal implements Rehearsal {
  private readonly asked = new Map<number, Asked>();
  private worker: RehearseWorker | null = null;
  private last = 0;
  private readonly spawn: () => RehearseWorker;
  private readonly opening: Opening;

  constructor(spawn: () => RehearseWorker, opening: Opening) {
    this.spawn = spawn;
    this.opening = opening;
  }

  whatIf(change: Change): Promise<Result<WhatIf, Refusal>> {
    return this.ask((id) => ({ ask: 'what-if', id, change }), (answer, resolve) => 'whatIf' in answer && resolve(answer.whatIf));
  }
  worthOf(seq: number, onRow: (row: WorthRow) => void): Promise<Refusal | null> {
    return this.ask((id) => ({ ask: 'worth', id, seq }), (answer, resolve) => {
      if ('row' in answer) onRow(answer.row);
      if ('worth' in answer) resolve(answer.worth);
    });
  }
  close(): void {
    this.end('rehearsal-closed', 'the page was left');
  }

  private ask<Answer>(question: (id: number) => RehearseRequest, take: (answer: RehearseAnswer, resolve: (answer: Answer) => void) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const worker = (this.worker ??= this.begin());
      const id = (this.last += 1);
      const heard = (answer: RehearseAnswer): boolean => {
        if ('fault' in answer) reject(new Fault('rehearsal-stopped', answer.fault));
        else take(answer, resolve);
        return !('row' in answer);
      };
      this.asked.set(id, { heard, reject, timer: this.limit() });
      worker.postMessage(question(id));
    });
  }
  private begin(): RehearseWorker {
    const made = this.spawn();
    made.onmessage = ({ data: answer }) => this.hear(answer);
    made.onerror = ({ message }) => this.end('rehearsal-stopped', message);
    made.onmessageerror = () => this.end('rehearsal-stopped', 'an answer could not be read');
    made.postMessage(this.opening);
    return made;
  }
  private hear(answer: RehearseAnswer): void {
    const question = this.asked.get(answer.id);
    if (question === undefined) return;
    clearTimeout(question.timer);
    if (question.heard(answer)) this.asked.delete(answer.id);
    else question.timer = this.limit();
  }
  private limit(): Asked['timer'] {
    return setTimeout(() => this.end('rehearsal-slow', `no answer in ${LIMIT_MS / 1000} s`), LIMIT_MS);
  }
  private end(code: string, why: string): void {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject, timer } of this.asked.values()) {
      clearTimeout(timer);
      reject(new Fault(code, why));
    }
    this.asked.clear();
  }
}
