import { DERIVED_GAPS } from '#core/measures/derivedGaps.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import type { GapClass, Scenario } from '#core/scenario/model.ts';
import { debrief_class_authority, debrief_class_information, debrief_class_people, debrief_class_process, debrief_class_technology } from '#messages/compiled/messages.js';
import { titleOf } from '../titles.ts';
import { GAP_WORDS } from './gapWords.ts';

const CLASSES: Readonly<Record<GapClass, () => string>> = {
  people: debrief_class_people, process: debrief_class_process, technology: debrief_class_technology, information: debrief_class_information, authority: debrief_class_authority,
};

/** A gap in words. `why`: what the author says of it; of a derived one there is none. */
export interface GapText {
  readonly title: string;
  readonly about: string | null;
  readonly class: string;
  /** A suggestion; people write their own. */
  readonly action: string;
  readonly why: string | null;
}

/** Titles, classes and suggestions: the author's for an authored gap, the program's for one found from the log. */
export function gapText(scenario: Scenario, gap: GapMeasure): GapText {
  const authored = scenario.gaps.find((found) => found.code === gap.code);
  const about = gap.about === null ? null : titleOf(scenario, gap.about);
  if (!gap.derived && authored) {
    return { title: authored.title, about, class: authored.class === null ? '' : CLASSES[authored.class](), action: '', why: authored.prose.text };
  }
  const known = Object.entries(DERIVED_GAPS).find(([code]) => code === gap.code)?.[1];
  const [title, action] = GAP_WORDS[gap.code] ?? [() => gap.code, () => ''];
  return { title: title(), about, class: known === undefined ? '' : CLASSES[known.class](), action: action(), why: null };
}
