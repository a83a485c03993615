import { fail, ok, type Result } from '../../base/result.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { Command } from '../command.ts';
import { checkNames, knownNames, type KnownNames } from './checkNames.ts';
import { problem, type LineProblem } from './lineProblem.ts';
import { parseAct } from './parseAct.ts';

/** Why a play cannot be used (Q18). `line` counts from 1, empty lines included. */
export interface PlayProblem extends LineProblem {
  readonly line: number;
}

/**
 * Reads a play file (SPEC 4): JSON Lines, one command a line, empty lines skipped. Gives every command in file order, or every line that
 * makes the play unusable: no JSON, unknown verb, field or id, a missing field, a value that cannot be, a time that goes back.
 * `to: "all"` of a message stands for every role. What a run refuses (a known command at the wrong moment) is not looked for here.
 */
export function readPlay(text: string, scenario: Scenario): Result<readonly Command[], readonly PlayProblem[]> {
  const names = knownNames(scenario);
  const commands: Command[] = [];
  const problems: PlayProblem[] = [];
  let last = 0;
  text.replace(/^\uFEFF/, '').split('\n').forEach((source, i) => {
    if (source.trim() === '') return;
    const read = readLine(source, names, last);
    if (!read.ok) {
      problems.push({ ...read.error, line: i + 1 });
      return;
    }
    last = read.value.at;
    commands.push(read.value);
  });
  return problems.length > 0 ? fail(problems) : ok(commands);
}

function readLine(source: string, names: KnownNames, last: number): Result<Command, LineProblem> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return problem('not-json', 'Unexpected text, expected one JSON object a line.');
  }
  const read = parseAct(json);
  if (!read.ok) return read;
  const command = toEverybody(read.value, names);
  const wrong = checkNames(command, names);
  if (wrong) return wrong;
  if (command.at < last) return problem('goes-back', 'Unexpected time before that of the line above, expected the same or a later one.');
  return ok(command);
}

function toEverybody(command: Command, names: KnownNames): Command {
  const { act } = command;
  if (act.do !== 'message' || !act.to.includes('all')) return command;
  return { ...command, act: { ...act, to: [...(names.ids.get('role') ?? [])] } };
}
