import type { Chronicle } from '../exercise/chronicle.ts';
import type { Rating } from '../exercise/command.ts';
import type { Scenario } from '../scenario/model.ts';
import type { ObjectiveMeasure } from './measures.ts';
import { observedValue, type Measured } from './observedValue.ts';

/** A failed guard lowers P to S and S to M; M and U stay (SPEC 3). */
const LOWERED: Partial<Record<Rating, Rating>> = { P: 'S', S: 'M' };

/** Every objective with its value and the rating that the program proposes; a person confirms or changes it. */
export function objectivesOf(scenario: Scenario, chronicle: Chronicle, measured: Measured): ObjectiveMeasure[] {
  return scenario.objectives.map((objective) => {
    const { value, rating, guarded } = observedValue(scenario, chronicle, measured, objective);
    const lowered = guarded && rating !== null ? LOWERED[rating] : undefined;
    return { id: objective.id, value, rating: lowered ?? rating, guardFailed: lowered !== undefined };
  });
}
