import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkScenarioText, type ParserWorker } from '#adapters/scenarioParser.ts';
import type { CheckedText, CheckRequest } from '#adapters/mdxMessages.ts';

const EMPTY: CheckedText = { scenario: null, diagnostics: [] };

/** A worker that answers when told to. */
function standIn(): ParserWorker & { asked: CheckRequest[]; ended: boolean; answer(result: CheckedText): void; fail(): void } {
  return {
    asked: [],
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage(request: CheckRequest) {
      this.asked.push(request);
    },
    terminate() {
      this.ended = true;
    },
    answer(result) {
      this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data: { id: 1, result } }));
    },
    fail() {
      this.onerror?.call(this as unknown as Worker, new ErrorEvent('error', { message: 'no such file' }));
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('checking a scenario text in a worker', () => {
  it('sends the text, gives back the answer and ends the worker', async () => {
    const worker = standIn();
    const checked = checkScenarioText('some text', () => worker);
    worker.answer(EMPTY);
    expect(await checked).toEqual(EMPTY);
    expect(worker.asked).toEqual([{ id: 1, text: 'some text' }]);
    expect(worker.ended).toBe(true);
  });

  it('ends a worker that takes more than 2 s over a small text and says so', async () => {
    const worker = standIn();
    const checked = checkScenarioText('small', () => worker);
    await vi.advanceTimersByTimeAsync(2_000);
    const { scenario, diagnostics } = await checked;
    expect(scenario).toBeNull();
    expect(diagnostics.map((d) => d.rule)).toEqual(['too-slow']);
    expect(worker.ended).toBe(true);
  });

  it('gives a large text 5 s', async () => {
    const worker = standIn();
    const checked = checkScenarioText('x'.repeat(70_000), () => worker);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(worker.ended).toBe(false);
    worker.answer(EMPTY);
    expect(await checked).toEqual(EMPTY);
  });

  it('rejects with a fault if the worker cannot run', async () => {
    const worker = standIn();
    const checked = checkScenarioText('text', () => worker);
    worker.fail();
    await expect(checked).rejects.toMatchObject({ code: 'parser-failed' });
    expect(worker.ended).toBe(true);
  });
});
