import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Act, Entry } from '#core/exercise/command.ts';
import { canonicalJson } from '#core/exercise/log/chainHash.ts';
import { appendLine, headLine, readLog, verifyLog, writeLog, type LogHeader } from '#core/exercise/log/logFile.ts';

const header: LogHeader = {
  'hotwash-log': 1, scenario: 'harbor-light', version: '1.0.0', sha256: 'ab'.repeat(32), seed: 7,
  roster: [{ role: 'triage', person: 'Ida', absent: false }, { role: 'ceo', person: '', absent: true }], started: '2026-03-06T09:00:00.000Z',
};
const acts: readonly (readonly [string, Act])[] = [
  ['facilitator', { do: 'start' }],
  ['triage', { do: 'acknowledge', alert: 'beacon', interrupt: true }],
  ['facilitator', { do: 'advance', by: 600 }],
  ['ceo', { do: 'vote', decision: 'isolate', option: 'host', confidence: 80, because: 'ship sails — “at six”' }],
  ['facilitator', { do: 'play', role: 'ceo', command: { do: 'approve', decision: 'isolate' }, because: 'nobody sits there' }],
  ['facilitator', { do: 'end', because: 'horizon' }],
];
const entries: readonly Entry[] = acts.map(([actor, act], i) => ({ seq: i + 1, at: i * 60, wall: 1_772_787_600_000 + i * 1000, actor, act }));
const log = writeLog(header, entries);
const lines = log.trimEnd().split('\n');
const withLines = (change: (all: string[]) => void): string => {
  const all = [...lines];
  change(all);
  return `${all.join('\n')}\n`;
};
const told = (text: string): readonly string[] => verifyLog(text).problems.map((p) => `${p.line} ${p.code}`);

describe('a log that is whole', () => {
  it('reads back as it was written', () => {
    expect(readLog(log)).toEqual({ header, entries, problems: [] });
  });

  it('is chained as P32 says, which another SHA-256 confirms', () => {
    const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
    let previous = sha(canonicalJson(JSON.parse(lines[0] ?? '')));
    for (const line of lines.slice(1)) {
      const { hash, ...entry } = JSON.parse(line) as Record<string, unknown>;
      previous = sha(previous + canonicalJson(entry));
      expect(hash).toBe(previous);
    }
  });

  it('writes canonical JSON with sorted keys and no spaces', () => {
    expect(canonicalJson({ b: 1, a: { d: 'é', c: 1e21 } })).toBe('{"a":{"c":1e+21,"d":"é"},"b":1}');
  });

  it('is the same text when it is appended line by line', () => {
    let { line, hash } = headLine(header);
    let text = `${line}\n`;
    for (const entry of entries) {
      ({ line, hash } = appendLine(hash, entry));
      text += `${line}\n`;
    }
    expect(text).toBe(log);
  });

  it('verifies without its last line end, with Windows line ends and with a byte order mark', () => {
    expect(told(log.trimEnd())).toEqual([]);
    expect(told(log.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(told(`\uFEFF${log}`)).toEqual([]);
  });

  it('has no entries right after the start', () => {
    expect(verifyLog(writeLog(header, []))).toEqual({ ok: true, header, entries: [], problems: [] });
  });

  it('can hold half a surrogate pair that somebody pasted', () => {
    const text = writeLog(header, [{ seq: 1, at: 0, wall: 0, actor: 'triage', act: { do: 'note', text: 'a\uD83Db' } }]);
    expect(verifyLog(text).ok).toBe(true);
    expect(readLog(text).entries[0]?.act).toEqual({ do: 'note', text: 'a\uFFFDb' });
  });
});

describe('a log that was tampered with', () => {
  it('reports an edited entry at its line and still gives every entry', () => {
    const text = withLines((all) => { all[2] = all[2]?.replace('beacon', 'tunnel') ?? ''; });
    expect(told(text)).toEqual(['3 edited']);
    expect(readLog(text).entries).toHaveLength(6);
  });

  it('reports an edited entry whose hash was made anew at the line after it', () => {
    const forged = appendLine(JSON.parse(lines[1] ?? '').hash as string, { ...(entries[1] as Entry), actor: 'ceo' });
    expect(told(withLines((all) => { all[2] = forged.line; }))).toEqual(['4 edited']);
  });

  it('reports an edited header at the first entry', () => {
    expect(told(withLines((all) => { all[0] = all[0]?.replace('"seed":7', '"seed":8') ?? ''; }))).toEqual(['2 edited']);
  });

  it('reports a line that was taken out', () => {
    expect(told(withLines((all) => all.splice(3, 1)))).toEqual(['4 missing']);
    expect(verifyLog(withLines((all) => all.splice(3, 2))).problems[0]?.message).toBe('Entries 3 to 4 are missing before entry 5.');
    expect(told(withLines((all) => all.splice(1, 1)))).toEqual(['2 missing']);
  });

  it('reports reordered lines once and gives the entries in their order', () => {
    const text = withLines((all) => all.splice(2, 2, all[3] ?? '', all[2] ?? ''));
    expect(told(text)).toEqual(['4 reordered']);
    expect(readLog(text).entries.map((e) => e.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('reports an entry that stands there twice', () => {
    expect(told(withLines((all) => all.splice(3, 0, all[2] ?? '')))).toEqual(['4 repeated']);
  });

  it('reports a log cut within its last line', () => {
    const text = log.slice(0, -20);
    expect(told(text)).toEqual(['7 cut']);
    expect(readLog(text).entries).toHaveLength(5);
  });

  it('reports an unreadable line once, and reads on behind it', () => {
    const text = withLines((all) => { all[3] = 'not a line'; });
    expect(told(text)).toEqual(['4 unreadable']);
    expect(readLog(text).entries).toHaveLength(5);
  });

  it('reports an entry without hash', () => {
    expect(told(withLines((all) => { all[6] = all[6]?.replace(/,"hash":"[^"]*"/, '') ?? ''; }))).toEqual(['7 edited']);
  });

  it('reports an entry that says nothing the format knows', () => {
    const text = withLines((all) => { all[6] = all[6]?.replace('"do":"end"', '"do":"vanish"') ?? ''; });
    expect(told(text)).toEqual(['7 edited', '7 bad-entry']);
  });
});

describe('a file that is no log', () => {
  it.each([
    ['', 'no-header'], ['\n', 'no-header'], ['hello', 'no-header'], ['[1]\n', 'no-header'], ['{"at":"4m","do":"start"}\n', 'bad-header'],
    ['{"hotwash-log":"1"}\n', 'bad-header'], ['{"hotwash-log":1,"scenario":"x"}\n', 'bad-header'],
    [`${lines[0]?.replace('"roster":[', '"roster":[3,')}\n`, 'bad-header'],
  ])('is told for %j', (text, code) => {
    const read = verifyLog(text);
    expect(read.header).toBeNull();
    expect(read.ok).toBe(false);
    expect(read.problems.map((p) => p.code)).toEqual([code]);
  });

  it('never throws, wherever a log is cut', () => {
    for (let i = 0; i < log.length; i += 7) {
      const { header: head, problems } = readLog(log.slice(0, i));
      const atLineEnd = log[i - 1] === '\n' || log[i] === '\n';
      if (head !== null && !atLineEnd) expect(problems.map((p) => p.code)).toEqual(['cut']);
    }
  });
});
