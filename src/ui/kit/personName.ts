import { kit_no_name } from '#messages/compiled/messages.js';

/** Longest name shown, in characters. */
const MOST_CHARACTERS = 60;
/** Control, direction and other invisible marks; joiners stay, some scripts need them. */
const MARKS = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** More than three accents on one letter grow into the rows above and below. */
const PILES = /(\p{M}{3})\p{M}+/gu;

/** A name that somebody else typed, fit to be shown: at most 60 characters, no control and direction marks, no piles of accents. */
export function personName(typed: string): string {
  const letters = Array.from(typed.replace(MARKS, '').replace(PILES, '$1').trim());
  if (letters.length === 0) return kit_no_name();
  return letters.length <= MOST_CHARACTERS ? letters.join('') : `${letters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}

/** The same inside a sentence: its direction cannot turn the words around it (Unicode isolates). */
export const isolatedName = (typed: string): string => `\u2068${personName(typed)}\u2069`;
