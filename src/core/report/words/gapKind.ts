import { DERIVED_GAPS } from '../../measures/derivedGaps.ts';
import type { GapKind } from '../../measures/gapUnits.ts';
import type { Poete, RoleFunction, Scenario } from '../../scenario/model.ts';
import { DERIVED_WORDS, isDerivedCode } from './derivedWords.ts';

/** What a report calls a kind of gap: the author's own words, or the program's. */
export function gapKind(scenario: Scenario, code: string): GapKind {
  const authored = scenario.gaps.find((gap) => gap.code === code);
  if (authored) return { title: authored.title, class: authored.class ?? 'process', why: authored.prose.text, action: authored.prose.text, origin: 'author' };
  if (!isDerivedCode(code)) return { title: code, class: 'process', why: '', action: '', origin: 'log' };
  const { title, why, action } = DERIVED_WORDS[code];
  return { title, why, action, class: DERIVED_GAPS[code].class, origin: 'log' };
}

/** What is proposed for a gap until people see it otherwise; `null` where neither the author nor the program says. */
export interface Proposed {
  readonly poete: Poete | null;
  readonly csf: string | null;
  readonly discipline: RoleFunction | null;
}

/** Where the cure of a kind of gap is planned, its category of the CSF, and whose work it is. */
export function proposedFor(scenario: Scenario, code: string): Proposed {
  if (isDerivedCode(code)) return DERIVED_GAPS[code];
  const { poete = null, csf = null } = scenario.gaps.find((gap) => gap.code === code) ?? {};
  return { poete, csf, discipline: null };
}
