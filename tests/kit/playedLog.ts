import type { Entry } from '#core/exercise/command.ts';
import type { PlayedLog } from '#core/rehearse/playedLog.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { playFile, scenarioFrom } from './scenarioFile.ts';

/** Harbor Light with one of its plays as a log; `strong` or `poor`. */
export function harborLightLog(name: 'strong' | 'poor'): { readonly scenario: Scenario; readonly log: PlayedLog } {
  const scenario = scenarioFrom('scenarios/harbor-light/scenario.mdx');
  return { scenario, log: logOf(playFile(scenario, `scenarios/harbor-light/plays/${name}.jsonl`).run.entries) };
}

/** Entries as a log at a table where nobody is known to be absent. */
export const logOf = (entries: readonly Entry[]): PlayedLog => ({ entries, roster: [] });

/** Number of the commit of a decision in a log: the first, or the one of an option. */
export function commitOf({ entries }: PlayedLog, decision: string, option?: string): number {
  const found = entries.find(({ act }) => act.do === 'commit' && act.decision === decision && (option === undefined || act.option === option));
  if (!found) throw new Error(`nobody commits ${decision}`);
  return found.seq;
}
