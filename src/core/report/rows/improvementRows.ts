import type { GapNote } from '../../measures/gapBook.ts';
import { allPlaces, evidenceOf, type GapUnit } from '../../measures/gapUnits.ts';
import { natureOf } from '../../measures/gapNature.ts';
import { cameBack } from '../../measures/retestedActions.ts';
import type { GapClass, Poete, RoleFunction, SeverityLevel } from '../../scenario/model.ts';
import type { People } from '../people.ts';
import type { ReportContext } from '../reportContext.ts';
import { roomDay } from '../words/clockWords.ts';

/** One line of the improvement plan (DOCTRINE c4, appendix A, and its extra fields). Empty texts: nobody has said. */
export interface ImprovementRow {
  readonly id: string;
  readonly issue: string;
  /** As written by people, else as suggested. */
  readonly action: string;
  readonly suggested: boolean;
  readonly csf: string | null;
  readonly poete: Poete | null;
  readonly class: GapClass;
  /** Whose work the cure is; `null`: not assigned. */
  readonly discipline: RoleFunction | null;
  readonly organisation: string;
  readonly owner: string;
  /** ISO 8601 days, or empty. */
  readonly due: string;
  readonly doneWhen: string;
  readonly status: 'to decide' | 'accepted' | 'dropped';
  readonly top: boolean;
  /** High, medium or low: one of the three to fix first is high, else as the author weighs it; empty where nobody did. */
  readonly priority: '' | 'H' | 'M' | 'L';
  readonly helped: GapNote['helped'];
  readonly evidence: readonly number[];
  /** Day of the exercise after which it was to be mended: it came back. Empty: it did not, or was never to be. */
  readonly recurrenceOf: string;
  /** In how many places of this exercise it showed. */
  readonly places: number;
  readonly objective: string;
  readonly origin: GapUnit['origin'];
  /** Why it was dropped. */
  readonly because: string;
  readonly includes: readonly string[];
  /** Why it happened, in the team's words. */
  readonly cause: string;
  /** Accepted, and looked for again in the next exercise of the same scenario. */
  readonly retest: boolean;
  /** Accepted, with a date before the day of the report. */
  readonly overdue: boolean;
}

const STATUS = { open: 'to decide', merged: 'to decide', accepted: 'accepted', dropped: 'dropped' } as const;
const RANK = { accepted: 0, 'to decide': 1, dropped: 2 } as const;

/** The whole plan: the three to fix first, then what is accepted, to decide and dropped; within each by class. */
export function improvementRows(context: ReportContext): readonly ImprovementRow[] {
  return context.units
    .map((unit) => rowOf(context, unit))
    .toSorted((x, y) => Number(y.top) - Number(x.top) || RANK[x.status] - RANK[y.status]);
}

function rowOf(context: ReportContext, unit: GapUnit): ImprovementRow {
  const { scenario, people, now } = context;
  const { note, key } = unit;
  const places = allPlaces(unit);
  const code = places[0]?.code ?? key;
  const source = scenario.gaps.find((gap) => gap.code === code);
  const objective = scenario.objectives.find(({ id }) => id === (places.find((place) => place.objective !== null)?.objective ?? null));
  const { class: of, poete, csf, discipline } = natureOf(scenario, unit);
  const status = STATUS[note.state];
  const written = note.action.trim() !== '';
  return {
    id: key, issue: issueOf(people, unit), status, csf, evidence: evidenceOf(unit), places: places.length, origin: unit.origin,
    action: written ? people.said(note.action) : unit.action, suggested: !written,
    recurrenceOf: recurrenceOf(context, unit),
    poete, class: of, discipline, organisation: scenario.organisation?.name ?? '',
    owner: people.owner(note.owner), due: note.due, doneWhen: people.said(note.doneWhen), top: note.top,
    priority: note.top ? 'H' : priorityOf(source?.severity ?? null), helped: note.helped, objective: objective?.statement ?? '',
    because: people.said(note.because), includes: unit.merged.map((other) => issueOf(people, other)), cause: people.said(note.cause), retest: status === 'accepted' && note.retest,
    overdue: status === 'accepted' && note.due !== '' && note.due < now,
  };
}

function recurrenceOf({ retested }: ReportContext, unit: GapUnit): string {
  const action = retested.ok ? cameBack(retested.value, unit) : null;
  return action === null ? '' : roomDay(action.createdWall);
}

/** What people call it, else as it was found. */
const issueOf = (people: People, { note, origin, title }: GapUnit): string => (note.title.trim() !== '' ? people.said(note.title) : origin === 'room' ? people.said(title) : title);

const priorityOf = (severity: SeverityLevel | null): ImprovementRow['priority'] =>
  severity === null ? '' : severity === 'low' ? 'L' : severity === 'medium' ? 'M' : 'H';
