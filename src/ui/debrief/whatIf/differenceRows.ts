import type { Difference } from '#core/rehearse/differences.ts';
import type { IncidentMeasure, MeanTime, Measures } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { amount } from '#ui/kit/amounts.ts';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { rehearse_no_ending, rehearse_not_observed } from '#messages/compiled/messages.js';
import { isTouched, length } from '../debriefProps.ts';
import { lookGuardOf, remedyGuardOf } from '../guardWords.ts';
import { countWords, meanWords } from '../Speed.tsx';
import { titleOf } from '../titles.ts';
import { changeWords, type ChangeWords } from './changeWords.ts';
import { figureName, stateWord } from './figureName.ts';

/** One figure of one run: its words, what must stand beside it, and why it is not credited (`null`: it is). */
export interface Figure {
  readonly words: string;
  readonly note: string | null;
  readonly guard: string | null;
  readonly touched: boolean;
}
export interface DifferenceRow {
  readonly key: string;
  readonly what: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: ChangeWords;
}
/** What guards and titles are read from. */
export type Source = Pick<ExerciseRecord, 'scenario' | 'brokenAfter'>;
export interface BothRuns {
  readonly before: Measures;
  readonly after: Measures;
  readonly differences: readonly Difference[];
}

/** What differs as rows of a table. A mean of one case says what its case says already, and is left out. */
export function differenceRows(record: Source, { before, after, differences }: BothRuns): readonly DifferenceRow[] {
  return differences.filter((row) => !isMeanOfOne(row, before, after)).map((row) => ({
    key: row.measure,
    what: figureName(record.scenario, row),
    before: figureOf(record, before, row, row.before),
    after: figureOf(record, after, row, row.after),
    change: changeWords(row),
  }));
}

const meanOf = (measures: Measures, { kind, part }: Difference): MeanTime | null =>
  kind === 'mttr' ? measures.mttr : kind === 'mtta' ? measures.mtta[part === 'all' ? 'all' : 'tp'] : null;

function isMeanOfOne(row: Difference, before: Measures, after: Measures): boolean {
  return (meanOf(before, row)?.n ?? 2) <= 1 && (meanOf(after, row)?.n ?? 2) <= 1;
}

function figureOf(record: Source, measures: Measures, row: Difference, value: Difference['before']): Figure {
  const mean = meanOf(measures, row);
  return {
    words: mean === null ? valueWords(record.scenario, row, value) : (meanWords(mean) ?? length(null)),
    note: mean === null || mean.n === 0 ? null : countWords(mean),
    guard: guardOf(record, measures, row),
    touched: touchedNames(row).some((name) => isTouched(measures, name)),
  };
}

function valueWords(scenario: Scenario, { kind, part }: Difference, value: Difference['before']): string {
  if (value === null) return kind === 'ending' ? rehearse_no_ending() : kind === 'objective' ? rehearse_not_observed() : kind === 'minutes' ? '–' : length(null);
  if (typeof value === 'string') return kind === 'state' ? stateWord(value as IncidentMeasure['state']) : kind === 'ending' ? titleOf(scenario, value) : value;
  if (kind === 'harm') return amount(value, part ?? '');
  return kind === 'ended-at' ? scenarioClock(scenario.clockStart, value) : duration(value);
}

/** Every speed has its guard beside it (SPEC 3): looks theirs, remedies theirs. */
function guardOf(record: Source, measures: Measures, { kind, of }: Difference): string | null {
  if (kind !== 'tta' && kind !== 'ttr' && kind !== 'mtta' && kind !== 'mttr') return null;
  const guard = kind === 'tta' || kind === 'mtta' ? lookGuardOf : remedyGuardOf;
  const incidents = of === null ? measures.incidents : measures.incidents.filter(({ id }) => id === of);
  return incidents.map((incident) => guard(record, incident)).find((why) => why !== null) ?? null;
}

/** Measures as they are named where † stands on them. */
function touchedNames({ kind, of }: Difference): readonly string[] {
  if (kind === 'minutes' || kind === 'state') return [`ttr(${of})`];
  return of === null || kind === 'objective' ? [kind] : [`${kind}(${of})`];
}
