import { DERIVED_GAPS } from '../../measures/derivedGaps.ts';
import type { GapKind } from '../../measures/gapUnits.ts';
import type { Scenario } from '../../scenario/model.ts';
import { DERIVED_WORDS, isDerivedCode } from './derivedWords.ts';

/** What a report calls a kind of gap: the author's own words, or the program's. */
export function gapKind(scenario: Scenario, code: string): GapKind {
  const authored = scenario.gaps.find((gap) => gap.code === code);
  if (authored) return { title: authored.title, class: authored.class ?? 'process', why: authored.prose.text, action: authored.prose.text, origin: 'author' };
  if (!isDerivedCode(code)) return { title: code, class: 'process', why: '', action: '', origin: 'log' };
  const { title, why, action } = DERIVED_WORDS[code];
  return { title, why, action, class: DERIVED_GAPS[code].class, origin: 'log' };
}
