import { DERIVED_GAPS } from '#core/measures/derivedGaps.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import { gapUnits, type GapKind, type GapUnit } from '#core/measures/gapUnits.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { GAP_WORDS } from './gapWords.ts';

/** Every gap of a run as people decide on them, in the words of the interface. */
export const unitsOf = (scenario: Scenario, gaps: readonly GapMeasure[], book: GapBook): readonly GapUnit[] => gapUnits(gaps, book, (code) => gapKind(scenario, code));

/** A kind by its code: title, class, suggested action, why it matters. */
export function gapKind(scenario: Scenario, code: string): GapKind {
  const authored = scenario.gaps.find((gap) => gap.code === code);
  if (authored) return { title: authored.title, class: authored.class ?? 'process', action: '', why: authored.prose.text, origin: 'author' };
  const known = Object.entries(DERIVED_GAPS).find(([derived]) => derived === code)?.[1];
  const [title, action] = GAP_WORDS[code] ?? [() => code, () => ''];
  return { title: title(), class: known?.class ?? 'process', action: action(), why: '', origin: 'log' };
}
