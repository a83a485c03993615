import { bench, describe } from 'vitest';
import { createActor, type AnyActorRef } from 'xstate';
import { alertChart } from '#core/charts/alertChart.ts';
import { exerciseChart } from '#core/charts/exerciseChart.ts';
import { storyChart } from '#core/charts/storyChart.ts';
import { compileWorld } from '#core/exercise/compile.ts';
import { Run } from '#core/exercise/run.ts';
import { bigLog, bigScenarioForReplay } from '#kit/bigRun.ts';

const scenario = bigScenarioForReplay();
const log = bigLog(scenario);
const program = compileWorld(scenario);
const LIFE = ['raise', 'acknowledge', 'done', 'escalate', 'accept', 'done', 'close'] as const;

/** The machine inputs of the same log, to one actor a machine: no director, no clock, no agenda, no records. */
function throughActors(): AnyActorRef[] {
  const exercise = createActor(exerciseChart.machine).start();
  const story = createActor(storyChart(scenario.stages).machine).start();
  story.send({ type: 'begin' });
  for (let i = 0; i < log.length; i++) exercise.send({ type: 'act' });
  const alerts = scenario.alerts.map(() => createActor(alertChart.machine).start());
  for (const alert of alerts) for (const type of LIFE) alert.send({ type });
  return [exercise, story, ...alerts];
}

/** Target: replay at least 20 times as fast (issue 2). */
describe(`a log of ${log.length} entries`, () => {
  bench('replay: the fold, with director, clock and agenda', () => {
    new Run(program).load(log);
  });
  bench('the same machine inputs to createActor machines', () => {
    throughActors();
  });
});
