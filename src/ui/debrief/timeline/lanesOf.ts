import type { DebriefProps } from '../debriefProps.ts';
import { answerLanes } from './answerLanes.ts';
import { attackLanes } from './attackLanes.ts';
import { incidentLane } from './incidentLane.ts';
import type { Lane } from './lane.ts';
import { deskLanes, injectLane } from './workLanes.ts';

/** All lanes from top to bottom: attack, alerts, messages, one an incident, one a desk, decisions, updates, duties (DESIGN 7). Chart and table are drawn from them alike. */
export function lanesOf({ record, measures }: DebriefProps): readonly Lane[] {
  const incidents = measures.incidents.map((incident) => incidentLane(record, incident));
  return [...attackLanes(record), ...[injectLane(record)].filter((lane) => lane.rows.length > 0), ...incidents, ...deskLanes(record), ...answerLanes(record)];
}

export interface TimelineRow {
  readonly at: number;
  readonly until: number | null;
  readonly lane: string;
  readonly words: string;
}

/** The same as a list in order of time. */
export function timelineRows(lanes: readonly Lane[]): readonly TimelineRow[] {
  const rows = lanes.flatMap((lane) =>
    lane.rows.flatMap((row): TimelineRow[] => [
      ...row.bars.map((bar) => ({ at: bar.from, until: bar.until, lane: lane.title, words: bar.words })),
      ...row.marks.filter((mark) => mark.words !== '').map((mark) => ({ at: mark.at, until: null, lane: lane.title, words: mark.words })),
    ]),
  );
  return rows.toSorted((x, y) => x.at - y.at);
}
