import { debrief_lane, debrief_time, debrief_until, debrief_what } from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import type { Lane } from './lane.ts';
import { timelineRows } from './lanesOf.ts';

/** The timeline as a table, in order of time. */
export function TimelineTable({ lanes, clockStart }: { readonly lanes: readonly Lane[]; readonly clockStart: string | null }) {
  return (
    <table>
      <thead>
        <tr>{[debrief_time(), debrief_until(), debrief_lane(), debrief_what()].map((head) => <th scope="col" key={head}>{head}</th>)}</tr>
      </thead>
      <tbody>
        {timelineRows(lanes).map((row, place) => (
          <tr key={place}>
            <td>{scenarioClock(clockStart, row.at)}</td>
            <td>{row.until === null ? '' : scenarioClock(clockStart, row.until)}</td>
            <td>{row.lane}</td>
            <td>{row.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
