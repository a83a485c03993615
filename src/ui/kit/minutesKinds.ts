import {
  kit_minutes_business, kit_minutes_execution, kit_minutes_investigation, kit_minutes_nobody, kit_minutes_secops, kit_minutes_third,
} from '#messages/compiled/messages.js';

/** The six kinds of minute in the order in which they are stacked (names as in `Minutes` of core/measures). */
export const MINUTES_KINDS = ['execution', 'investigation', 'business', 'secops', 'thirdParty', 'nobody'] as const;
export type MinutesKind = (typeof MINUTES_KINDS)[number];

const WORDS = {
  execution: kit_minutes_execution,
  investigation: kit_minutes_investigation,
  business: kit_minutes_business,
  secops: kit_minutes_secops,
  thirdParty: kit_minutes_third,
  nobody: kit_minutes_nobody,
} as const;

/** "Execution", "Waited for business", … */
export function minutesWord(kind: MinutesKind): string {
  return WORDS[kind]();
}

/** SVG `fill` for a kind; needs one `<MinutesPatterns>` on the page. */
export function minutesFill(kind: MinutesKind): string {
  return `url(#minutes-${kind})`;
}
