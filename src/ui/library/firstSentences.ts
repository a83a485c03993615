const SENTENCE_END = /[.!?]["”’)]*(?=\s|$)/g;

/** The first `most` sentences of a paragraph, for a card; the whole text if it has fewer. */
export function firstSentences(text: string, most: number): string {
  let found = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    found += 1;
    if (found === most) return text.slice(0, end.index + end[0].length);
  }
  return text;
}
