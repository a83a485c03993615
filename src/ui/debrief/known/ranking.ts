import { bordaCount, countedRanks, type RankedThing, type RankPhase } from '#core/measures/agreement.ts';
import { HARM_CLASSES, type HarmClass, type Team } from '#core/scenario/model.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { harmWord } from '#ui/kit/HarmMark.tsx';

/** One thing in the two orders; places count from 1 (worst to lose), equal ones share the better place. */
export interface RankedRow {
  readonly id: string;
  readonly title: string;
  readonly business: number;
  readonly secops: number;
}

/** Both sides' orders of the harm classes or the assets in one phase (Borda count of each side's blind rankings), the business's order first; `null` if a side did not rank. */
export function rankedRows({ scenario, chronicle }: Pick<ExerciseRecord, 'scenario' | 'chronicle'>, of: RankedThing, phase: RankPhase): readonly RankedRow[] | null {
  const things: readonly string[] = of === 'harms' ? HARM_CLASSES : scenario.assets.map((asset) => asset.id);
  const ranks = countedRanks(chronicle, of, phase);
  const rolesOf = (team: Team): ReadonlySet<string> => new Set(scenario.roles.filter((role) => role.team === team).map((role) => role.id));
  const business = bordaCount(ranks, rolesOf('business'), things);
  const secops = bordaCount(ranks, rolesOf('secops'), things);
  if (business === null || secops === null) return null;
  const title = (id: string): string => (of === 'harms' ? harmWord(id as HarmClass) : (scenario.assets.find((asset) => asset.id === id)?.title ?? id));
  return things
    .map((id, place) => ({ id, title: title(id), business: placeOf(business, place), secops: placeOf(secops, place) }))
    .sort((x, y) => x.business - y.business);
}

const placeOf = (points: readonly number[], place: number): number => 1 + points.filter((other) => other > (points[place] ?? 0)).length;
