import { compileWorld } from '../exercise/compile.ts';
import type { Program } from '../exercise/program.ts';
import { Run } from '../exercise/run.ts';
import type { Scenario } from '../scenario/model.ts';
import type { PlayedLog } from './playedLog.ts';

/** Making a scenario ready takes longer than a short log: done once for each. */
const programs = new WeakMap<Scenario, Program>();

/** The scenario made ready to run; the same for the same scenario object. */
export function programOf(scenario: Scenario): Program {
  const known = programs.get(scenario) ?? compileWorld(scenario);
  programs.set(scenario, known);
  return known;
}

/** A run at T+0 at the table of a log: the same people absent. */
export const openPlayed = (scenario: Scenario, { roster }: Pick<PlayedLog, 'roster'>): Run => new Run(programOf(scenario), { roster });
