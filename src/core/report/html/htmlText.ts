import type { Line } from '../document.ts';
import { oneLine } from '../text/cleanText.ts';
import { directionRuns } from '../text/directionRuns.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text for an attribute. */
export const htmlAttribute = (text: string): string => oneLine(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A text between tags; what is written from right to left is isolated. */
export const htmlText = (text: string): string =>
  directionRuns(oneLine(text)).map(({ text: run, rightToLeft }) => (rightToLeft ? `<bdi>${htmlAttribute(run)}</bdi>` : htmlAttribute(run))).join('');

/** A line with its emphasis. */
export const htmlLine = (line: Line): string =>
  line.map(({ text, strong, struck }) => {
    const inner = struck === true ? `<s>${htmlText(text)}</s>` : htmlText(text);
    return strong === true ? `<strong>${inner}</strong>` : inner;
  }).join('');
