import { fail, ok, type Result } from '../base/result.ts';
import { FACILITATOR } from '../exercise/command.ts';
import { gapUnits, type GapUnit } from '../measures/gapUnits.ts';
import { retestedActions, retestGround, type NoRetest, type RetestedAction } from '../measures/retestedActions.ts';
import { titleOf } from '../scenario/titleOf.ts';
import { peopleOf, type People } from './people.ts';
import type { ReportInput } from './reportInput.ts';
import { clockWords } from './words/clockWords.ts';
import { gapKind } from './words/gapKind.ts';

/** What every part of a report reads. */
export interface ReportContext extends ReportInput {
  readonly units: readonly GapUnit[];
  readonly people: People;
  /** What this exercise showed of each earlier action; or why it shows nothing. */
  readonly retested: Result<readonly RetestedAction[], NoRetest | 'none-given'>;
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
    retested: retestedOf(input),
    sound: (input.brokenAfter ?? null) === null,
    title,
    quoted: (id) => `‘${title(id)}’`,
    clock: (at) => clockWords(scenario.clockStart, at),
    dagger: (...names) => (names.some((name) => touched.has(name)) ? ' †' : ''),
  };
}

function retestedOf({ earlier, scenario, chronicle, measures, brokenAfter = null }: ReportInput): ReportContext['retested'] {
  if (earlier === undefined) return fail('none-given');
  const ground = retestGround(scenario, chronicle, measures, brokenAfter);
  return ground.ok ? ok(retestedActions(earlier, ground.value)) : ground;
}
