import type { Block } from '../document.ts';
import { heading, line, paragraph, strong, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { mselRows, type MselRow } from '../rows/mselRows.ts';
import { roomWords } from '../words/clockWords.ts';
import { lengthWords } from '../words/lengthWords.ts';

/** Annex 3: the executed MSEL, one path in order of time, contingency injects included (DOCTRINE c2). */
export function executedMsel(context: ReportContext): readonly Block[] {
  const rows = mselRows(context);
  const walls = rows.some(({ wall }) => wall !== null);
  return [
    heading(2, 'Annex 3. Executed MSEL'),
    paragraph('The one path that play took. Rows marked as ground truth were not shown to players. ', walls ? 'Room times are in UTC.' : 'The log keeps no time of the room.'),
    table('Events in the order in which they came', ['No.', 'Story', ...(walls ? ['Room'] : []), 'Category', 'Event', 'From → to', 'Set off', 'Response'], rows.map((row) => [
      String(row.number), context.clock(row.at), ...(walls ? [roomWords(row.wall)] : []), `${row.category}: ${row.type}`,
      line(strong(row.title), row.technique === '' ? '' : ` (${row.technique})`, row.status === 'complete' ? '' : `, ${row.status}`), ends(row), setOff(row), row.response || '–',
    ]), [0]),
  ];
}

const ends = ({ from, to }: MselRow): string => (from === '' ? to || '–' : to === '' ? from : `${from} → ${to}`);
const setOff = ({ trigger, most }: MselRow): string => [trigger, most === null ? '' : `within ${lengthWords(most)}`].filter((text) => text !== '').join('; ') || '–';
