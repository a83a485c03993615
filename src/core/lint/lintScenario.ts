import { byPlace, type Diagnostic } from '../base/diagnostic.ts';
import type { Scenario } from '../scenario/model.ts';
import type { SourceIndex } from '../scenario/sourceIndex.ts';
import { earliestTimes } from './earliest.ts';
import { RULES } from './rules.ts';

/** Everything the rules have to say about a scenario that parsed, in file order. Errors keep it from being run, warnings do not. */
export function lintScenario(scenario: Scenario, index: SourceIndex): readonly Diagnostic[] {
  const subject = { scenario, index, earliest: earliestTimes(scenario) };
  const found: Diagnostic[] = [];
  for (const { id, severity, check } of RULES) for (const remark of check(subject)) found.push({ rule: id, severity, ...remark });
  return found.sort(byPlace);
}
