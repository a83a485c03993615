/** What must not be found where somebody may read: every text, and the marks `SECRET[who,…] text` of the canary scenario. */

/** A marked text, with who may read it. */
export interface Mark {
  readonly to: readonly string[];
  readonly text: string;
}
const MARK = /SECRET\[([^\]]*)\][^"\\]*/g;

/** Every marked text in a JSON. */
export const marksIn = (json: string): readonly Mark[] => [...json.matchAll(MARK)].map((m) => ({ to: (m[1] ?? '').split(','), text: m[0] }));

/** Under this many letters a needle in base64 is found in random bytes now and then. */
const SHORT = 6;

/** The ways in which a text may stand in bytes: as it is (ASCII), in UTF-16, in base64 at each of the three places that it may begin at. */
function shapesOf(text: string): readonly string[] {
  const wide = Buffer.from(text, 'utf16le').toString('latin1');
  if (text.length < SHORT) return [text, wide];
  const encoded = [0, 1, 2].map((place) => {
    const whole = Buffer.concat([Buffer.alloc(place), Buffer.from(text)]).toString('base64');
    return whole.slice(Math.ceil((place * 8) / 6), Math.floor(((place + text.length) * 8) / 6));
  });
  return [text, wide, ...encoded, ...encoded.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** Which of the texts stand in the bytes, in any of those ways. */
export function textsIn(bytes: Uint8Array, texts: readonly string[]): readonly string[] {
  const read = Buffer.from(bytes).toString('latin1');
  return texts.filter((text) => shapesOf(text).some((shape) => read.includes(shape)));
}
