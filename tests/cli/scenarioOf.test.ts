import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textHash } from '#core/base/textHash.ts';
import { scenarioOf } from '#cli/scenarioOf.ts';
import type { LogHeader } from '#core/exercise/log/logFile.ts';
import { CALM } from '#kit/checked.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotwash-bundled-'));
const put = (name: string, text: string): string => {
  mkdirSync(join(folder, name));
  const path = join(folder, name, 'scenario.mdx');
  writeFileSync(path, text);
  return path;
};
const id = /^id: (.+)$/m.exec(CALM)?.[1] ?? '';
const calm = put('calm', CALM);
const other = put('other', `${CALM}\n{/* another text of the same scenario */}\n`);
const header = (text: string, scenario = id): LogHeader => ({
  'hotwash-log': 1, scenario, version: '1.0.0', sha256: textHash(text), seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z',
});

describe('the scenario of a log', () => {
  it('is the bundled file of its id and SHA-256', () => {
    expect(scenarioOf('log.jsonl', header(readFileSync(calm, 'utf8')), undefined, folder).id).toBe(id);
    expect(scenarioOf('log.jsonl', header(readFileSync(other, 'utf8')), undefined, folder).id).toBe(id);
  });
  it('is the named file, wherever that lies', () => {
    expect(scenarioOf('log.jsonl', header(CALM), calm, join(folder, 'none')).id).toBe(id);
  });
  it('is refused with a sentence if none is bundled, and a file of another text or id is refused too', () => {
    expect(() => scenarioOf('log.jsonl', header('x'), undefined, folder))
      .toThrow(/^log\.jsonl: is a log of \S+ 1\.0\.0 \([0-9a-f]{8}\), which is not among the bundled scenarios; name its file with --scenario FILE$/);
    expect(() => scenarioOf('log.jsonl', header(CALM), other, folder)).toThrow(/is a log of \S+ 1\.0\.0 \(\w{8}\), not of \S+ 1\.0\.0 \(\w{8}\); open it with that file/);
    expect(() => scenarioOf('log.jsonl', header(CALM, 'stranger'), undefined, folder)).toThrow(/is a log of stranger/);
  });
});
