/** A stretch of text, and whether it is written from right to left and so has to be isolated from what is around it. */
export interface Run {
  readonly text: string;
  readonly rightToLeft: boolean;
}
const RIGHT_TO_LEFT = 'Hebrew|Arabic|Syriac|Thaana|Nko|Samaritan|Mandaic|Adlam|Hanifi_Rohingya|Mende_Kikakui'.split('|').map((script) => `\\p{Script=${script}}`).join('');
/** From the first right-to-left letter to the last before a letter of another direction; digits and signs between two such letters go along. */
const RUN = new RegExp(`[${RIGHT_TO_LEFT}](?:(?:[${RIGHT_TO_LEFT}\\p{M}]|[^\\p{L}${RIGHT_TO_LEFT}])*[${RIGHT_TO_LEFT}\\p{M}])?`, 'gu');

/** Cuts a text into stretches by direction, so that a name in Hebrew or Arabic does not pull numbers and signs beside it along (UAX 9). */
export function directionRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(RUN)) {
    if (index > at) runs.push({ text: text.slice(at, index), rightToLeft: false });
    runs.push({ text: found, rightToLeft: true });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), rightToLeft: false });
  return runs;
}
