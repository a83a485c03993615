import { roomTimeAt } from '../../exercise/roomTimeAt.ts';
import type { ReportContext } from '../reportContext.ts';
import { alertEvents } from './alertEvents.ts';
import { injectEvents } from './injectEvents.ts';
import { decisionEvents } from './decisionEvents.ts';
import { storyEvents } from './storyEvents.ts';

/** One event of the executed MSEL (DOCTRINE c2); of its columns those that an exercise keeps. */
export interface MselEvent {
  /** Seconds since StartEx. */
  readonly at: number;
  readonly id: string;
  readonly category: 'Inject' | 'Contingency inject' | 'Expected action' | 'Other';
  readonly type: string;
  readonly title: string;
  readonly synopsis: string;
  readonly delivery: string;
  readonly from: string;
  readonly to: string;
  /** What set it off: a time, a condition, an act. */
  readonly trigger: string;
  /** Title of the stage in which it stands. */
  readonly branch: string;
  readonly technique: string;
  /** Length given to it, in seconds. */
  readonly most: number | null;
  readonly expected: string;
  readonly status: string;
  readonly response: string;
}
export interface MselRow extends MselEvent {
  readonly number: number;
  /** Epoch ms of the room, `null` where the log keeps none. */
  readonly wall: number | null;
}

/** The one path that play took, in order of time, contingency injects included. */
export function mselRows(context: ReportContext): readonly MselRow[] {
  return [...storyEvents(context), ...injectEvents(context), ...alertEvents(context), ...decisionEvents(context)]
    .toSorted((x, y) => x.at - y.at)
    .map((found, i) => ({ ...found, number: i + 1, wall: roomTimeAt(context.chronicle.entries, found.at) }));
}
