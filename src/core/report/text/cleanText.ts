/** Controls that say nothing on paper, and the embeddings, overrides and isolates that change how the text around them reads. */
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFEFF]/g;
/** Half a surrogate pair is no text. */
const HALVES = /[\uD800-\uDFFF]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** A text fit for every format: one kind of line end, nothing that is not written or that turns the direction of other text. */
export const cleanText = (text: string): string => text.replace(LINE_ENDS, '\n').replace(UNSAFE, '').replace(HALVES, '\uFFFD');

/** The same on one line: for cells, headings and running text. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s*[\n\t]\s*/g, ' ');
