import { readFileSync } from 'node:fs';
import type { Act, Command, Entry } from '#core/exercise/command.ts';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun } from '#core/exercise/run.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { ownIds, renamed, sideBySide } from './sideBySide.ts';

const HOME = 'scenarios/harbor-light';
const ROOMS = 55;

/**
 * A log of exactly `length` accepted entries with the scenario they belong to: Harbor Light in many rooms at once, by turns
 * the strong and the poor play that ship with it, under one facilitator who advances the clock minute by minute.
 * So it holds what an exercise holds, in the shares in which it holds it (votes a third, alerts a quarter, commits and approvals a sixth).
 */
export function bigLog(length: number, rooms = ROOMS): { readonly scenario: Scenario; readonly entries: readonly Entry[] } {
  const { scenario } = parseScenario(readFileSync(`${HOME}/scenario.mdx`, 'utf8'));
  if (!scenario) throw new Error(`${HOME} must parse`);
  // As a bundled scenario is read: from JSON.
  const all = JSON.parse(JSON.stringify(sideBySide(scenario, rooms))) as Scenario;
  const run = openRun(all);
  for (const command of commands(scenario, rooms)) {
    if (run.entries.length === length) break;
    run.submit(command);
  }
  if (run.entries.length < length) throw new Error(`only ${run.entries.length} entries`);
  // As read from a file: no string or object is shared with the scenario.
  return { scenario: all, entries: JSON.parse(JSON.stringify(run.entries)) as Entry[] };
}

/** What all rooms do, in order of time; the facilitator moves the clock to each minute first. */
function commands(scenario: Scenario, rooms: number): readonly Command[] {
  const own = ownIds(scenario);
  const plays = ['strong', 'poor'].map((name) => {
    const read = readPlay(readFileSync(`${HOME}/plays/${name}.jsonl`, 'utf8'), scenario);
    if (!read.ok) throw new Error(`${name}: ${read.error[0]?.message}`);
    return read.value;
  });
  const played = Array.from({ length: rooms }, (_, room) =>
    (plays[room % plays.length] ?? []).map(({ at, actor, act }): Command =>
      ({ at: 60 * Math.ceil(at / 60), actor: room === 0 ? actor : String(renamed(actor, own, room)), act: room === 0 ? act : (renamed(act, own, room) as Act) })),
  ).flat();
  const minutes = Array.from({ length: scenario.horizon / 60 }, (_, i): Command => ({ at: 60 * i, actor: 'facilitator', act: { do: 'advance', by: 60 } }));
  return [...played, ...minutes].sort((a, b) => a.at - b.at);
}
