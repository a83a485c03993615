import { FACILITATOR } from '../exercise/command.ts';
import { gapUnits, type GapUnit } from '../measures/gapUnits.ts';
import { titleOf } from '../scenario/titleOf.ts';
import { peopleOf, type People } from './people.ts';
import type { ReportInput } from './reportInput.ts';
import { clockWords } from './words/clockWords.ts';
import { gapKind } from './words/gapKind.ts';

/** What every part of a report reads. */
export interface ReportContext extends ReportInput {
  readonly units: readonly GapUnit[];
  readonly people: People;
  /** False if the log was changed: its measures are not shown as sound. */
  readonly sound: boolean;
  /** What the scenario calls a thing. */
  title(id: string): string;
  /** The title in quotation marks. */
  quoted(id: string): string;
  /** A scenario second on the story's clock. */
  clock(at: number): string;
  /** " †" if the facilitator touched one of the measures, named as in an objective. */
  dagger(...measures: readonly string[]): string;
}

/** What the parts of a report have in common. */
export function reportContext(input: ReportInput): ReportContext {
  const { scenario, measures, book } = input;
  const title = (id: string): string => (id === FACILITATOR ? 'Facilitator' : titleOf(scenario, id));
  const touched = new Set(measures.touched.map(({ measure }) => measure));
  return {
    ...input,
    units: gapUnits(measures.gaps, book, (code) => gapKind(scenario, code)),
    people: peopleOf(input),
    sound: (input.brokenAfter ?? null) === null,
    title,
    quoted: (id) => `‘${title(id)}’`,
    clock: (at) => clockWords(scenario.clockStart, at),
    dagger: (...names) => (names.some((name) => touched.has(name)) ? ' †' : ''),
  };
}
