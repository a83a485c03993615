import { describe, expect, it } from 'vitest';
import { writeLog } from '#core/exercise/log/logFile.ts';
import type { LogHeader } from '#core/exercise/log/logHeader.ts';
import { aBrowser } from '#kit/browser.ts';
import { playLines } from '#kit/play.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';
import { createOpenedLog } from '#stores/createOpenedLog.ts';

const SHA = 'a'.repeat(64);
const HEADER: LogHeader = { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: SHA, seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' };
const LINES = ['2m triage acknowledge {"alert":"odd"}', '4m manager commit {"decision":"cut-it","option":"yes","because":"now"}', '20m triage note {"text":"Quiet"}'];
const ENDED = [...LINES, '30m facilitator end {"because":"enough"}'];
const logOf = (lines: readonly string[], header = HEADER): string => writeLog(header, playLines(SCENARIO, lines).run.entries);

async function reading(text: string) {
  const opened = createOpenedLog(aBrowser([{ scenario: SCENARIO, sha256: SHA }]).tab().shelf);
  await opened.getState().read('night.jsonl', text);
  return opened.getState();
}

describe('A log from a file', () => {
  it('is folded to its end and can be measured', async () => {
    const { status, log } = await reading(logOf(ENDED));
    expect(status).toBe('ready');
    expect(log).toMatchObject({ name: 'night.jsonl', otherVersion: null, readOnFrom: null, record: { brokenAfter: null, header: HEADER } });
    expect(log?.record.entries).toHaveLength(4);
    expect(log?.record.chronicle).toMatchObject({ ended: true, endedAt: 1800 });
  });
  it('says from where nobody acted, if it stops before the end', async () => {
    const { log } = await reading(logOf(LINES));
    // The note at 20 min moves nothing: the last act is the commit at 4 min.
    expect(log?.readOnFrom).toBe(240);
    expect(log?.record.chronicle).toMatchObject({ ended: true, endedAt: 36_000 });
  });
  it('tells after which entry it was changed, and is read all the same', async () => {
    const { status, log } = await reading(logOf(ENDED).replace('"because":"now"', '"because":"never"'));
    expect(status).toBe('ready');
    expect(log?.record.brokenAfter).toBe(1);
    expect(log?.record.entries).toHaveLength(4);
  });
  it('tells a cut in the middle of a line', async () => {
    const { log } = await reading(logOf(ENDED).slice(0, -40));
    expect(log?.record.brokenAfter).toBe(3);
    expect(log?.record.entries).toHaveLength(3);
  });
  it('of another text of its scenario says where it stops fitting the one that is here', async () => {
    const other = { ...HEADER, version: '0.9.0', sha256: 'b'.repeat(64) };
    const fits = await reading(logOf(ENDED, other));
    expect(fits.status).toBe('ready');
    expect(fits.log).toMatchObject({ otherVersion: '0.9.0', divergence: null, readOnFrom: null, record: { scenario: { version: '1.0.0' } } });
    expect(fits.log?.record.entries).toHaveLength(4);
    const foreign = await reading(logOf(ENDED, other).replace('"decision":"cut-it"', '"decision":"other"').replace('"alert":"odd"', '"alert":"even"'));
    expect(foreign.log?.divergence).toEqual({ seq: 1, at: 120, leftOut: 2 });
    expect(foreign.log?.record.chronicle.ended).toBe(true);
  });
  it('that was made from a play file knows nobody to be present: parts that were played count, as on the command line', async () => {
    const lines = ['2m facilitator play {"role":"triage","command":{"do":"note","text":"Quiet"},"because":"away"}', '30m facilitator end {"because":"enough"}'];
    const text = logOf(lines);
    expect(text).toContain('"do":"play"');
    const { log } = await reading(text);
    expect(log?.record.chronicle.leftOut).toEqual([]);
    expect(log?.record.chronicle.endedAt).toBe(1800);
  });
  it('of a scenario that is not here, or that is no log, says what to do', async () => {
    expect(await reading(logOf(ENDED, { ...HEADER, scenario: 'unknown' }))).toMatchObject({ status: 'failed', failure: { message: expect.stringMatching(/“unknown”.*Open its file first/) } });
    expect(await reading('no log')).toMatchObject({ status: 'failed', log: null, failure: { message: expect.stringContaining('no Hotwash log') } });
  });
  it('gives way to the one that was opened after it', async () => {
    const opened = createOpenedLog(aBrowser([{ scenario: SCENARIO, sha256: SHA }]).tab().shelf);
    await Promise.all([opened.getState().read('old.jsonl', logOf(ENDED)), opened.getState().read('new.jsonl', logOf(LINES))]);
    expect(opened.getState().log?.name).toBe('new.jsonl');
  });
});
