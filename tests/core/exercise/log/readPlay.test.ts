import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';

const CASES = 'tests/fixtures/conformance';
function scenarioOf(folder: string): Scenario {
  const { scenario } = parseScenario(readFileSync(`${CASES}/${folder}/scenario.mdx`, 'utf8'));
  if (!scenario) throw new Error(`${folder} does not parse`);
  return scenario;
}
const theft = scenarioOf('case07-updates-duties');
const tell = (...lines: readonly string[]): readonly string[] | number => {
  const read = readPlay(lines.join('\n'), theft);
  return read.ok ? read.value.length : read.error.map((p) => `${p.line} ${p.code}`);
};

describe('a play that can be used', () => {
  const plays = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.jsonl'));
  it('has all conformance plays to read', () => {
    expect(plays.length).toBeGreaterThanOrEqual(11);
  });
  it.each(plays)('%s', (play) => {
    const text = readFileSync(`${CASES}/${play}`, 'utf8');
    const read = readPlay(text, scenarioOf(play.split('/')[0] ?? ''));
    expect(read.ok && read.value.length).toBe(text.trim().split('\n').length);
  });

  it('may hold empty lines, a byte order mark and Windows line ends', () => {
    expect(tell('\uFEFF', '{"at":"1m","do":"start"}\r', '', '{"at":"1m","do":"end","because":"x"}', '')).toBe(2);
  });

  it('sends a message for all to every role', () => {
    const read = readPlay('{"at":"1m","do":"message","to":"all","text":"break","because":"lunch"}', theft);
    expect(read.ok && read.value[0]?.act).toMatchObject({ to: ['analyst', 'manager', 'cti', 'ciso', 'ceo', 'legal'] });
  });
});

describe('a play that cannot be used', () => {
  it.each([
    ['{"at":"1m","by":"analyst"', 'not-json'],
    ['{"at":"1m","by":"analyst","do":"wave"}', 'unknown-verb'],
    ['{"at":"1m","by":"nobody","do":"acknowledge","alert":"db-export"}', 'unknown-name'],
    ['{"at":"1m","by":"analyst","do":"acknowledge","alert":"hourly"}', 'unknown-name'],
    ['{"at":"1m","by":"analyst","do":"escalate","alert":"db-export","to":"db-log"}', 'unknown-name'],
    ['{"at":"1m","by":"ceo","do":"commit","decision":"hire-help","option":"file-now","because":"x"}', 'unknown-name'],
    ['{"at":"1m","by":"ceo","do":"vote","decision":"hire-help","option":"nap","confidence":5}', 'unknown-name'],
    ['{"at":"1m","by":"analyst","do":"front","option":"hire-help"}', 'unknown-name'],
    ['{"at":"1m","by":"cti","do":"share","intel":"forum-post","to":"ceo nobody"}', 'unknown-name'],
    ['{"at":"1m","by":"facilitator","do":"reroute","stage":"evening","because":"x"}', 'unknown-name'],
    ['{"at":"1m","by":"facilitator","do":"release","inject":"db-export","because":"x"}', 'unknown-name'],
    ['{"at":"1m","by":"facilitator","do":"observe","objective":"hourly","text":"x"}', 'unknown-name'],
    ['{"at":"1m","do":"play","role":"nobody","command":{"do":"approve","decision":"hire-help"},"because":"x"}', 'unknown-name'],
    ['{"at":"1m","do":"play","role":"ceo","command":{"do":"assume","assumption":"x"},"because":"x"}', 'unknown-name'],
    ['{"at":"1m","by":"ceo","do":"rank","of":"assets","phase":"before","order":"crm db"}', 'unknown-name'],
    ['{"at":"1m","by":"ceo","do":"rank","of":"assets","phase":"before","order":"crm crm"}', 'bad-value'],
    ['{"at":"1m","by":"ceo","do":"rank","of":"harms","phase":"before","order":"downtime"}', 'bad-value'],
    ['{"at":"1m","by":"analyst","do":"acknowledge","alert":"db-export","because":"x"}', 'unknown-field'],
  ])('%s', (line, code) => {
    expect(tell('', line)).toEqual([`2 ${code}`]);
  });

  it('goes back in time', () => {
    expect(tell('{"at":"2m","do":"start"}', '{"at":"1m","do":"pause"}', '{"at":"3m","do":"resume"}')).toEqual(['2 goes-back']);
  });

  it('is told with every line that is wrong, not the first', () => {
    expect(tell('x', '{"at":"1m","do":"start"}', '{"at":"1m","do":"stop"}')).toEqual(['1 not-json', '3 unknown-verb']);
  });
});

it('leaves to the engine what a run refuses: a missing reason, a wrong moment, a role that does the facilitator\'s work', () => {
  expect(tell('{"at":"1m","by":"ceo","do":"commit","decision":"hire-help","option":"hire"}', '{"at":"2m","by":"ceo","do":"pause"}')).toBe(2);
});
