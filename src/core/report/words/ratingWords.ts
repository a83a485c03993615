import type { Rating } from '../../exercise/command.ts';

export const RATINGS: readonly Rating[] = ['P', 'S', 'M', 'U'];

/** Meaning of the ratings (HSEEP), in the words of the debrief. */
const MEANINGS: Readonly<Record<Rating, string>> = {
  P: 'performed without challenges', S: 'performed with some challenges', M: 'performed with major challenges', U: 'unable to be performed',
};
/** "P, performed without challenges". */
export const ratingWords = (rating: Rating): string => `${rating}, ${MEANINGS[rating]}`;

/** From what the program proposes a rating (SPEC 3, *objectives*). */
export const RATING_KEY: Readonly<Record<Rating, string>> = {
  P: 'the target was met, and no guard failed', S: 'the limit was met', M: 'it was reached, but past the limit', U: 'it was not reached',
};
