import { textHash } from '#core/base/textHash.ts';
import type { LogHeader } from '#core/exercise/log/logFile.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { scenarioFiles } from './build/bundledScenarios.ts';
import { loadScenario, readText } from './files.ts';
import { Unusable } from './unusable.ts';

const named = (id: string, version: string, sha256: string): string => `${id} ${version} (${sha256.slice(0, 8)})`;

/**
 * The scenario that a log was played with (SPEC 5): that of `file`, or without one the bundled file of the header's id and SHA-256.
 * `log`: path of the log, for the sentence. @throws Unusable if the file is another text, or none is bundled.
 */
export function scenarioOf(log: string, header: LogHeader, file: string | undefined, folder = 'scenarios'): Scenario {
  const path = file ?? bundled(header, folder);
  const theirs = named(header.scenario, header.version, header.sha256);
  if (path === undefined) throw new Unusable(`${log}: is a log of ${theirs}, which is not among the bundled scenarios; name its file with --scenario FILE`);
  const { scenario, sha256 } = loadScenario(path);
  if (header.scenario === scenario.id && header.sha256 === sha256) return scenario;
  throw new Unusable(`${log}: is a log of ${theirs}, not of ${named(scenario.id, scenario.version, sha256)}; open it with that file`);
}

const bundled = (header: LogHeader, folder: string): string | undefined =>
  scenarioFiles(folder).find((path) => textHash(readText(path)) === header.sha256);
