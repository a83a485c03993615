/** A character as `U+001B`. */
export const asCode = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A line for a terminal, whatever a file or a log wrote into it: what would steer it, end the line or turn its order is shown as its code. */
export const harmless = (line: string): string => line.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, asCode);
