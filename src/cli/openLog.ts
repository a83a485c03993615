import type { Entry } from '#core/exercise/command.ts';
import { readLog, type LogHeader, type LogProblem } from '#core/exercise/log/logFile.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { readText } from './files.ts';
import type { Output } from './output.ts';
import { scenarioOf } from './scenarioOf.ts';
import { Unusable } from './unusable.ts';

/** A log and the scenario it was played with. `problems`: what is wrong with the file; it can be read all the same. */
export interface OpenedLog {
  readonly header: LogHeader;
  readonly scenario: Scenario;
  readonly entries: readonly Entry[];
  readonly problems: readonly LogProblem[];
}

/** Opens a log file and finds its scenario (`scenarioOf`); its problems are told on standard error. @throws Unusable if it is no log, or its scenario is not there. */
export function openLog(path: string, scenarioFile: string | undefined, out: Output): OpenedLog {
  const { header, entries, problems } = readLog(readText(path));
  if (!header) throw new Unusable(`${path}: ${problems[0]?.message ?? 'is no log'}`);
  const scenario = scenarioOf(path, header, scenarioFile);
  for (const { line, code, message } of problems) out.err(`${path}:${line} ${code}: ${message}`);
  return { header, scenario, entries, problems };
}
