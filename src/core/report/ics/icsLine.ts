import { cleanText } from '../text/cleanText.ts';

/** Most octets of a line without its end (RFC 5545, 3.1). */
const MOST = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export const icsText = (text: string): string => cleanText(text).replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Folds a line at 75 octets of UTF-8, never inside a character; each further line begins with a space. Without the last line end. */
export function icsLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4);
