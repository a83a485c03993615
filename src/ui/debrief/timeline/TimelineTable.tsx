import { debrief_lane, debrief_room_time, debrief_time, debrief_until, debrief_what } from '#messages/compiled/messages.js';
import { roomTimeAt } from '#core/exercise/roomTimeAt.ts';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import type { Lane } from './lane.ts';
import { timelineRows } from './lanesOf.ts';

interface TimelineTableProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'entries'>;
  readonly lanes: readonly Lane[];
}

/** The timeline as a table, in order of time, with the room's time beside the scenario's. */
export function TimelineTable({ record: { scenario: { clockStart }, entries }, lanes }: TimelineTableProps) {
  return (
    <table>
      <thead>
        <tr>{[debrief_time(), debrief_until(), debrief_room_time(), debrief_lane(), debrief_what()].map((head) => <th scope="col" key={head}>{head}</th>)}</tr>
      </thead>
      <tbody>
        {timelineRows(lanes).map((row, place) => (
          <tr key={place}>
            <td>{scenarioClock(clockStart, row.at)}</td>
            <td>{row.until === null ? '' : scenarioClock(clockStart, row.until)}</td>
            <td>{roomTimeWords(roomTimeAt(entries, row.at))}</td>
            <td>{row.lane}</td>
            <td>{row.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
