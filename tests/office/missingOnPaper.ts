/** Letters and signs of one font in one direction: what is not goes onto paper in pieces, which a reader finds each for itself. */
const PLAIN = /^[\u0000-\u024F\u2000-\u22FF]*$/;

/** Without spaces: where a line ends on paper is the printer's own affair. */
export const packed = (text: string): string => text.replace(/\s+/g, '');

/** Those of the texts that do not stand whole in what was printed (without spaces); of a text in several scripts the words that do not. */
export const missingOnPaper = (texts: readonly string[], printed: string): readonly string[] =>
  texts.flatMap((text) => (PLAIN.test(text) ? [text] : text.split(/[^\p{L}\p{M}\p{Extended_Pictographic}]+/u).flatMap(pieces))).filter((text) => !printed.includes(packed(text)));

/** A word, cut where its script changes. */
const pieces = (word: string): readonly string[] => word.match(/[\u0000-\u024F]+|[\u0250-\u08FF]+|[\u0900-\uFFFF]+|\p{Extended_Pictographic}/gu) ?? [];
