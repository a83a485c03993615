import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{0,31}));/g;

/** Resolves character references (`&amp;`, `&#38;`) as Markdown does; what is none stays as written. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return decodeNumericCharacterReference(decimal, 10);
    if (hex) return decodeNumericCharacterReference(hex, 16);
    return (name && decodeNamedCharacterReference(name)) || all;
  });
}
