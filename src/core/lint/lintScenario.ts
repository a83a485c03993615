import { byPlace, type Diagnostic } from '../base/diagnostic.ts';
import type { Scenario } from '../scenario/model.ts';
import type { SourceIndex } from '../scenario/sourceIndex.ts';
import { earliestTimes } from './earliest.ts';
import { RULES } from './rules.ts';

/** Remarks that are kept; nobody reads on, and a hostile file could bring forth any number. */
const MOST = 500;

/** What the rules have to say about a scenario that parsed, in file order, errors first of all if there are too many. Errors keep it from being run, warnings do not. */
export function lintScenario(scenario: Scenario, index: SourceIndex): readonly Diagnostic[] {
  const subject = { scenario, index, earliest: earliestTimes(scenario) };
  const found: Diagnostic[] = [];
  for (const { id, severity, check } of RULES) for (const remark of check(subject)) found.push({ rule: id, severity, ...remark });
  if (found.length <= MOST) return found.sort(byPlace);
  const errors = found.filter((d) => d.severity === 'error').sort(byPlace);
  const warnings = found.filter((d) => d.severity === 'warning').sort(byPlace);
  return [...errors, ...warnings].slice(0, MOST).sort(byPlace);
}
