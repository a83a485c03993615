import type { Sheet, SheetValue } from '../document.ts';
import type { ReportContext } from '../reportContext.ts';
import { improvementRows, type ImprovementRow } from '../rows/improvementRows.ts';
import { capabilityWords } from '../words/csfWords.ts';
import { columnsOf, type Column } from './columnsOf.ts';

/** The columns of DOCTRINE c4, appendix A, in their order, then the extra fields. */
const COLUMNS: readonly Column<ImprovementRow>[] = [
  ['Capability', 'text', 28, ({ csf }) => (csf === null ? '' : capabilityWords(csf))],
  ['Issue or area for improvement', 'text', 44, ({ issue }) => issue],
  ['Corrective action', 'text', 60, ({ action }) => action],
  ['Capability element (POETE)', 'text', 16, ({ poete }) => poete ?? ''],
  ['Primary responsible organisation', 'text', 26, ({ organisation }) => organisation],
  ['Organisation point of contact', 'text', 22, ({ owner }) => owner],
  ['Start date', 'day', 12, () => null],
  ['Completion date', 'day', 12, ({ due }) => due || null],
  ['Gap id', 'text', 24, ({ id }) => id],
  ['Status', 'text', 12, ({ status }) => status],
  ['One of the top three', 'text', 10, ({ top }) => (top ? 'yes' : 'no')],
  ['Priority (H/M/L)', 'text', 10, ({ priority }) => priority],
  ['Action is a suggestion', 'text', 12, ({ suggested }) => (suggested ? 'yes' : 'no')],
  ['Done when', 'text', 40, ({ doneWhen }) => doneWhen],
  ['Process or tool', 'text', 14, ({ helped }) => helped ?? ''],
  ['Class', 'text', 14, (row) => row.class],
  ['CSF 2.0 category', 'text', 12, ({ csf }) => csf ?? ''],
  ['Owning discipline', 'text', 26, ({ discipline }) => discipline?.replaceAll('-', ' ') ?? ''],
  ['Objective', 'text', 40, ({ objective }) => objective],
  ['Recurrence of', 'day', 12, ({ recurrenceOf }) => recurrenceOf || null],
  ['Places in this exercise', 'number', 10, ({ places }) => places],
  ['Evidence (entries)', 'text', 24, ({ evidence }) => evidence.join(' ')],
  ['Found by', 'text', 12, ({ origin }) => origin],
  ['Includes', 'text', 30, ({ includes }) => includes.join('; ')],
  ['Past its date', 'text', 10, ({ overdue }) => (overdue ? 'yes' : 'no')],
  ['Root cause', 'text', 40, ({ cause }) => cause],
  ['Retest in the next exercise', 'text', 12, ({ retest }) => (retest ? 'yes' : 'no')],
  ['Reason for dropping', 'text', 30, ({ because }) => because],
];

/** The improvement plan as a flat table. */
export const improvementSheet = (context: ReportContext): Sheet => {
  const rows: readonly (readonly SheetValue[])[] = improvementRows(context).map((row) => COLUMNS.map(([, , , value]) => value(row)));
  return { name: 'Improvement plan', columns: columnsOf(COLUMNS), rows, key: 1 };
};
