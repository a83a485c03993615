import type { EarlierAction } from '#core/measures/earlierActions.ts';
import type { RetestMark } from '#core/measures/retest.ts';

/** A corrective action of an exercise of 4 December 2025; by default on the kind of that code, found nowhere in particular. */
export const anEarlierAction = (key: string, { mark, ...change }: Partial<Omit<EarlierAction, 'mark'>> & { readonly mark?: Partial<RetestMark> } = {}): EarlierAction => ({
  mark: { key, codes: [key.split(' ')[0] ?? key], places: [], apart: false, ...mark },
  title: '', owner: '', doneWhen: '', createdWall: Date.UTC(2025, 11, 4, 12), people: [], ...change,
});
