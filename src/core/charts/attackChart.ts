import { setup } from 'xstate';
import type { Attack } from '../scenario/model.ts';
import { answered, numbered, type Chart, type ChartInput } from './chart.ts';

const TRACK_INPUTS = ['begin', 'due'] as const;
export const TRACK = numbered(TRACK_INPUTS);

/** State of a track that waits for a step, e.g. `at-login`. */
export const stepState = (step: string): string => `at-${step}`;

/**
 * One attack track (SPEC 2.3): a state a step, in which the track waits until the step is due. Guard `foiled`: `unless` holds
 * or an access in `needs` is not held. Actions name what the director does: `fire`, `foil`.
 */
export function attackChart(attack: Attack): Chart {
  const states: Record<string, object> = { idle: { on: { begin: attack.steps[0] ? stepState(attack.steps[0].id) : 'over' } }, over: {} };
  attack.steps.forEach((step, i) => {
    const following = step.then ?? attack.steps[i + 1]?.id ?? null;
    states[stepState(step.id)] = {
      on: {
        due: [
          { guard: 'foiled', target: step.else === null ? 'over' : stepState(step.else), actions: 'foil', reenter: true },
          { target: following === null ? 'over' : stepState(following), actions: 'fire', reenter: true },
        ],
      },
    };
  });
  const machine = setup({
    types: { events: {} as ChartInput },
    guards: { foiled: answered('foiled') },
    actions: { fire: () => {}, foil: () => {} },
  }).createMachine({ id: attack.id, initial: 'idle', states });
  return { machine, inputs: TRACK_INPUTS, guards: ['foiled'] };
}
