import type { Chronicle } from '../../exercise/chronicle.ts';
import type { Scenario, Step } from '../../scenario/model.ts';

/** How far a technique came, from the furthest to the least. */
export type TechniqueState = 'detected' | 'fired' | 'foiled' | 'not-reached';
const ORDER: readonly TechniqueState[] = ['detected', 'fired', 'foiled', 'not-reached'];
const WORDS: Readonly<Record<TechniqueState, string>> = { detected: 'carried out, an alert showed it', fired: 'carried out, no alert showed it', foiled: 'foiled', 'not-reached': 'not reached' };

/** A technique of a scenario, and what came of each of its steps, a line each. */
export interface CoveredTechnique {
  /** `T1059`, `T1059.001`. */
  readonly id: string;
  readonly state: TechniqueState;
  readonly steps: readonly string[];
}

/** The techniques that a scenario names, by id. Detected: the step fired, and an alert that the step itself raises was raised. */
export function techniquesOf({ attacks }: Scenario, chronicle: Chronicle): readonly CoveredTechnique[] {
  const found = new Map<string, { state: TechniqueState; steps: string[] }>();
  for (const step of attacks.flatMap((attack) => attack.steps)) {
    const id = step.technique;
    if (id === null) continue;
    const state = stateOf(step, chronicle);
    const known = found.get(id) ?? { state, steps: [] };
    found.set(id, { state: ORDER.indexOf(state) < ORDER.indexOf(known.state) ? state : known.state, steps: [...known.steps, `${step.title}: ${WORDS[state]}`] });
  }
  return [...found].map(([id, of]) => ({ id, ...of })).toSorted((x, y) => (x.id < y.id ? -1 : 1));
}

function stateOf(step: Step, { steps, alerts }: Chronicle): TechniqueState {
  const times = steps.filter(({ id }) => id === step.id);
  const fired = times.filter((time) => time.fired);
  if (fired.length === 0) return times.length === 0 ? 'not-reached' : 'foiled';
  const raised = alerts.filter(({ id, raisedAt }) => step.effects.raises.includes(id) && raisedAt !== null);
  return raised.length > 0 ? 'detected' : 'fired';
}
