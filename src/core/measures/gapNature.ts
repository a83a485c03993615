import type { Poete, RoleFunction, Scenario } from '../scenario/model.ts';
import { DERIVED_GAPS, type GapNature } from './derivedGaps.ts';
import { allPlaces, type GapUnit } from './gapUnits.ts';

/** What is said of a gap; `null`: nobody said it yet. */
export interface SaidNature extends Pick<GapNature, 'class'> {
  readonly poete: Poete | null;
  readonly csf: string | null;
  readonly discipline: RoleFunction | null;
}

/** Class, POETE, CSF category and owning discipline of a gap: as people put it, else as its author did, else as the program suggests. */
export function natureOf({ gaps }: Scenario, unit: GapUnit): SaidNature {
  const { note, class: of } = unit;
  const code = allPlaces(unit)[0]?.code ?? unit.key;
  const derived: GapNature | undefined = Object.entries(DERIVED_GAPS).find(([known]) => known === code)?.[1];
  const source = derived ?? gaps.find((gap) => gap.code === code);
  return { class: of, poete: note.poete ?? source?.poete ?? null, csf: note.csf ?? source?.csf ?? null, discipline: note.discipline ?? derived?.discipline ?? null };
}
