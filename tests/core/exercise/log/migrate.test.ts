import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLog, verifyLog, writeLog } from '#core/exercise/log/logFile.ts';
import { LOG_VERSION, MIGRATIONS, migrationsFor, type Migration } from '#core/exercise/log/migrate.ts';

const kept = readFileSync('tests/fixtures/log/v1.jsonl', 'utf8');

describe('the kept log of version 1', () => {
  it('still reads: three commands of case01', () => {
    const { header, entries, problems } = readLog(kept);
    expect(problems).toEqual([]);
    expect(header).toMatchObject({ scenario: 'case01-minimal', version: '1.0.0', seed: 1, started: '2026-03-06T09:00:00.000Z' });
    expect(header?.roster.map((r) => r.absent)).toEqual([false, true]);
    expect(entries.map((e) => [e.seq, e.at, e.actor, e.act.do])).toEqual([
      [1, 840, 'triage', 'acknowledge'], [2, 2400, 'manager', 'commit'], [3, 3600, 'triage', 'close'],
    ]);
  });

  it('verifies, and is written anew bit for bit', () => {
    const { ok, header, entries } = verifyLog(kept);
    expect(ok).toBe(true);
    if (header) expect(writeLog(header, entries)).toBe(kept);
    expect(kept.trimEnd().slice(-66, -2)).toBe('72fe60bce32f935c34ff4e9a77cb4e58b4fa3e23886c822f7e080820871f0fd4');
  });
});

describe('the migration gate', () => {
  const lift = (from: number): Migration => ({ from, header: (l) => ({ ...l, lifted: from }), entry: (l) => l });

  it('has a step for every version before today\'s', () => {
    expect(MIGRATIONS.map((m) => m.from)).toEqual(Array.from({ length: LOG_VERSION - 1 }, (_, i) => i + 1));
  });

  it('refuses a newer log and says what to do', () => {
    const { header, entries, problems } = readLog(kept.replace('"hotwash-log":1', '"hotwash-log":2'));
    expect(header).toBeNull();
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ code: 'newer-format', line: 1, message: 'Format 2 is newer than this app. Open it with a newer Hotwash.' }]);
  });

  it('takes a log through every later step, and through none of its own version', () => {
    const steps = [lift(1), lift(2), lift(3)];
    const from = (version: unknown): readonly number[] | string => {
      const read = migrationsFor(version, steps, 4);
      return read.ok ? read.value.map((m) => m.from) : read.error.code;
    };
    expect([from(1), from(3), from(4), from(5)]).toEqual([[1, 2, 3], [3], [], 'newer-format']);
    expect([from(0), from(1.5), from('1'), from(undefined)]).toEqual(['bad-header', 'bad-header', 'bad-header', 'bad-header']);
  });
});
