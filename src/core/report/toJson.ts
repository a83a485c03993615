import type { Report } from './document.ts';

/** Everything as one JSON document, two spaces deep, with a line end. */
export const toJson = ({ facts }: Report): string => `${JSON.stringify(facts, null, 2)}\n`;
