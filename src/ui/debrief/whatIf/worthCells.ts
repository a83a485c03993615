import type { Difference } from '#core/rehearse/differences.ts';
import type { WorthRow } from '#core/rehearse/worth.ts';
import type { HarmClass } from '#core/scenario/model.ts';
import { harmWord } from '#ui/kit/HarmMark.tsx';
import { minutesWord, MINUTES_KINDS } from '#ui/kit/minutesKinds.ts';
import { titleOf } from '../titles.ts';
import { changeWords, type ChangeWords } from './changeWords.ts';
import { differenceRows, type Source } from './differenceRows.ts';
import { stateWord } from './figureName.ts';

/** One line of a cell: what it is about, where it comes to, how it moves, and why that is not credited. */
export interface WorthLine {
  readonly what: string;
  readonly words: string | null;
  readonly change: ChangeWords | null;
  readonly guard: string | null;
  readonly touched: boolean;
}
export type WorthColumn = 'tta' | 'ttr' | 'minutes' | 'harm';

/** What another option changes, column by column; an empty column: nothing of it differs. */
export function worthCells(record: Source, row: WorthRow): Readonly<Record<WorthColumn, readonly WorthLine[]>> {
  return { tta: speedLines(record, row, 'tta'), ttr: [...speedLines(record, row, 'ttr'), ...stateLines(record, row)], minutes: minuteLines(row), harm: harmLines(record, row) };
}

/** What is no longer reached stands in the state. Either run's failed guard is said: a difference of two times is no better than the worse of them. */
function speedLines(record: Source, row: WorthRow, kind: 'tta' | 'ttr'): readonly WorthLine[] {
  const differences = row.differences.filter((one) => one.kind === kind && one.after !== null);
  return differenceRows(record, { ...row, differences }).map(({ before, after, change }, place) => ({
    what: titleOf(record.scenario, differences[place]?.of ?? ''), words: after.words, change, guard: after.guard ?? before.guard, touched: before.touched || after.touched,
  }));
}

const stateLines = ({ scenario }: Source, { differences, after }: WorthRow): readonly WorthLine[] =>
  differences.filter(({ kind }) => kind === 'state').flatMap(({ of }) => {
    const state = after.incidents.find(({ id }) => id === of)?.state;
    return state === undefined ? [] : [{ what: titleOf(scenario, of ?? ''), words: stateWord(state), change: null, guard: null, touched: false }];
  });

/** The minutes of all incidents together, kind by kind; those of an incident that is counted in one run only are left out. */
function minuteLines({ differences }: WorthRow): readonly WorthLine[] {
  return MINUTES_KINDS.flatMap((kind) => {
    const [before, after] = differences.filter((one) => one.kind === 'minutes' && one.part === kind).reduce(
      ([was, is], one) => (typeof one.before === 'number' && typeof one.after === 'number' ? [was + one.before, is + one.after] : [was, is]), [0, 0],
    );
    const sum: Difference = { measure: kind, kind: 'minutes', of: null, part: kind, before, after };
    return before === after ? [] : [{ what: minutesWord(kind), words: null, change: changeWords(sum), guard: null, touched: false }];
  });
}

const harmLines = (record: Source, row: WorthRow): readonly WorthLine[] => {
  const differences = row.differences.filter(({ kind }) => kind === 'harm');
  return differenceRows(record, { ...row, differences }).map(({ after, before, change }, place) => ({
    what: harmWord(differences[place]?.of as HarmClass), words: after.words, change, guard: null, touched: before.touched || after.touched,
  }));
};
