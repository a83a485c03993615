import { afterEach, describe, expect, it, vi } from 'vitest';
import { inThreadRehearser } from '#adapters/inThreadRehearser.ts';
import type { RehearseRequest } from '#adapters/rehearseMessages.ts';
import { rehearserOver, type RehearseWorker } from '#adapters/rehearserOver.ts';
import { whatIf } from '#core/rehearse/whatIf.ts';
import { commitOf, harborLightLog } from '#kit/playedLog.ts';

const { scenario, log } = harborLightLog('poor');
const change = { seq: commitOf(log, 'contractor-access'), option: 'revoke-all' };

/** A worker that does what a test tells it to. */
function standIn() {
  const worker: RehearseWorker & { asked: RehearseRequest[]; ended: boolean } = {
    asked: [], ended: false, onmessage: null, onerror: null, onmessageerror: null,
    postMessage: (request) => void worker.asked.push(request),
    terminate: () => (worker.ended = true),
  };
  return worker;
}
/** A rehearsal whose workers are stand-ins, all of them in `made`. */
async function withStandIns() {
  const made: ReturnType<typeof standIn>[] = [];
  const rehearsal = await rehearserOver(() => {
    made.push(standIn());
    return made.at(-1) as RehearseWorker;
  }).open(scenario, log);
  return { made, rehearsal };
}
afterEach(() => void vi.useRealTimers());

describe('a log played again away from the page', () => {
  it('gives the answer of the engine itself', async () => {
    const rehearsal = await inThreadRehearser().open(scenario, log);
    const answer = await rehearsal.whatIf(change);
    expect(answer).toEqual(whatIf(scenario, log, change));
    expect(answer.ok && answer.value.differences.length).toBeGreaterThan(0);
  });
  it('gives a refusal as it is', async () => {
    const rehearsal = await inThreadRehearser().open(scenario, log);
    expect(await rehearsal.whatIf({ seq: 9999, omit: true })).toMatchObject({ ok: false, error: { code: 'no-such-entry' } });
  });
  it('sends the log once, and nothing before the first question', async () => {
    const { made, rehearsal } = await withStandIns();
    expect(made).toHaveLength(0);
    const first = rehearsal.whatIf(change);
    const second = rehearsal.whatIf({ seq: 3, omit: true });
    expect(made[0]?.asked.map(({ ask }) => ask)).toEqual(['open', 'what-if', 'what-if']);
    const refused = { ok: false, error: { code: 'not-open', message: 'No.' } } as const;
    made[0]?.onmessage?.({ data: { id: 2, whatIf: refused } });
    made[0]?.onmessage?.({ data: { id: 1, fault: 'settling' } });
    expect(await second).toEqual(refused);
    await expect(first).rejects.toMatchObject({ code: 'rehearsal-stopped', message: 'settling' });
  });
  it('rejects all that is open when the worker fails, and takes a new one for the next question', async () => {
    const { made, rehearsal } = await withStandIns();
    const lost = rehearsal.whatIf(change);
    made[0]?.onerror?.({ message: 'no such file' });
    await expect(lost).rejects.toMatchObject({ code: 'rehearsal-stopped' });
    expect(made[0]?.ended).toBe(true);
    void rehearsal.whatIf(change).catch(() => {});
    expect(made[1]?.asked.map(({ ask }) => ask)).toEqual(['open', 'what-if']);
    rehearsal.close();
  });
  it('ends a worker that says nothing for 20 s', async () => {
    vi.useFakeTimers();
    const { made, rehearsal } = await withStandIns();
    const slow = rehearsal.whatIf(change);
    const rejected = expect(slow).rejects.toMatchObject({ code: 'rehearsal-slow' });
    await vi.advanceTimersByTimeAsync(19_999);
    expect(made[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await rejected;
    expect(made[0]?.ended).toBe(true);
  });
  it('ends what runs when the page is left', async () => {
    const { made, rehearsal } = await withStandIns();
    const left = rehearsal.whatIf(change);
    rehearsal.close();
    await expect(left).rejects.toMatchObject({ code: 'rehearsal-closed' });
    expect(made[0]?.ended).toBe(true);
  });
  it('leaves the page its turn between two questions in the page’s own thread', async () => {
    const rehearsal = await inThreadRehearser().open(scenario, log);
    const order: string[] = [];
    const both = [rehearsal.whatIf(change).then(() => order.push('first')), rehearsal.whatIf(change).then(() => order.push('second'))];
    setTimeout(() => order.push('page'));
    order.push('asked');
    await Promise.all(both);
    expect(order).toEqual(['asked', 'page', 'first', 'second']);
  });
  it('gives the rows of a worth one by one, and the page its turn between two of them', async () => {
    const rehearsal = await inThreadRehearser().open(scenario, log);
    const order: string[] = [];
    let open = true;
    const page = (): void => {
      order.push('page');
      if (open) setTimeout(page);
    };
    page();
    const refused = await rehearsal.worthOf(commitOf(log, 'cut-link'), ({ option }) => order.push(option));
    open = false;
    expect(refused).toBeNull();
    expect(order.filter((what, place) => what !== 'page' || order[place - 1] !== 'page').join(' ')).toContain('cut-now page filter-link page keep-link');
  });
  it('says why a decision cannot be weighed, and stops between two rows when the page is left', async () => {
    const rehearsal = await inThreadRehearser().open(scenario, log);
    expect(await rehearsal.worthOf(9999, () => {})).toMatchObject({ code: 'no-such-entry' });
    const rows: string[] = [];
    const left = rehearsal.worthOf(commitOf(log, 'cut-link'), ({ option }) => {
      rows.push(option);
      rehearsal.close();
    });
    await expect(left).rejects.toMatchObject({ code: 'rehearsal-closed' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rows).toEqual(['cut-now']);
  });
});
