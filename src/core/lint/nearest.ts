/** Number of letters to insert, take out or change to make one word of the other; gives up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Longer words are no ids that anybody mistyped, and would take long to compare. */
const LONGEST = 80;

/** The word most like `word`: at most a third of its letters away, the first one if several; `null` if none is near. */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  for (const candidate of words) {
    const d = distance(word, candidate, limit);
    if (d > limit || candidate === word) continue;
    best = candidate;
    limit = d - 1;
    if (limit < 0) break;
  }
  return best;
}

/** "Did you mean X?" as a hint, nothing if no word is near. */
export function didYouMean(word: string, words: Iterable<string>): { readonly hint?: string } {
  const near = nearest(word, words);
  return near === null ? {} : { hint: `Did you mean ${near}?` };
}
