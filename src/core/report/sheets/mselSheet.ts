import type { Sheet } from '../document.ts';
import type { ReportContext } from '../reportContext.ts';
import { mselRows, type MselRow } from '../rows/mselRows.ts';
import { roomWords } from '../words/clockWords.ts';
import { columnsOf, type Column } from './columnsOf.ts';

/** The executed MSEL in the columns of DOCTRINE c2 that an exercise keeps. */
export function mselSheet(context: ReportContext): Sheet {
  const columns: readonly Column<MselRow>[] = [
    ['event_no', 'number', 8, ({ number }) => number],
    ['scenario_time', 'seconds', 12, ({ at }) => at],
    ['story_clock', 'text', 14, ({ at }) => context.clock(at)],
    ['actual_time', 'text', 22, ({ wall }) => roomWords(wall)],
    ['event_category', 'text', 18, ({ category }) => category],
    ['inject_type', 'text', 22, ({ type }) => type],
    ['title', 'text', 44, ({ title }) => title],
    ['event_synopsis', 'text', 70, ({ synopsis }) => synopsis],
    ['delivery_method', 'text', 14, ({ delivery }) => delivery],
    ['from', 'text', 26, ({ from }) => from],
    ['to', 'text', 30, ({ to }) => to],
    ['inject_text_ref', 'text', 20, ({ id }) => id],
    ['expected_action', 'text', 40, ({ expected }) => expected],
    ['trigger', 'text', 34, ({ trigger }) => trigger],
    ['branch', 'text', 24, ({ branch }) => branch],
    ['max_seconds', 'seconds', 12, ({ most }) => most],
    ['attack_technique', 'text', 14, ({ technique }) => technique],
    ['status', 'text', 12, ({ status }) => status],
    ['actual_response', 'text', 60, ({ response }) => response],
  ];
  return { name: 'Executed MSEL', columns: columnsOf(columns), rows: mselRows(context).map((row) => columns.map(([, , , value]) => value(row))), key: 6 };
}
