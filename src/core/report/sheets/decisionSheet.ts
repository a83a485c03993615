import { TEAMS } from '../../scenario/model.ts';
import type { Sheet } from '../document.ts';
import type { ReportContext } from '../reportContext.ts';
import { decisionRows, type ChoiceRow, type DecisionRow } from '../rows/decisionRows.ts';
import { countWords } from '../words/amountWords.ts';
import { gradeShort } from '../words/gradeWords.ts';
import { TEAM_WORDS } from '../words/teamWords.ts';
import { columnsOf, type Column } from './columnsOf.ts';

/** One choice, or one decision without any. */
interface Taken {
  readonly row: DecisionRow;
  readonly choice: ChoiceRow | null;
}
const optionOf = ({ row, choice }: Taken) => row.options.find(({ title }) => title === choice?.option);

/** The decision log with one row a choice; a decision that nobody took is a row as well. */
export function decisionSheet(context: ReportContext): Sheet {
  const columns: readonly Column<Taken>[] = [
    ['Opened (s)', 'seconds', 10, ({ row }) => row.openedAt],
    ['Opened (story)', 'text', 14, ({ row }) => (row.openedAt === null ? '' : context.clock(row.openedAt))],
    ['Decision id', 'text', 20, ({ row }) => row.id],
    ['Decision', 'text', 44, ({ row }) => row.title],
    ['Options', 'text', 60, ({ row }) => row.options.map(({ title }) => title).join(' | ')],
    ['Votes and confidence', 'text', 60, ({ row }) => votes(row)],
    ['Chosen', 'text', 44, ({ choice }) => choice?.option ?? ''],
    ['Rationale', 'text', 50, ({ choice }) => choice?.reason ?? ''],
    ['Decided (s)', 'seconds', 10, ({ choice }) => choice?.at ?? null],
    ['Decider', 'text', 22, ({ choice }) => choice?.decider ?? ''],
    ['Authority: owner', 'text', 22, ({ row }) => row.owner],
    ['Authority: approver', 'text', 22, ({ row }) => row.approver ?? ''],
    ['Answer', 'text', 12, ({ choice }) => choice?.answer?.as ?? ''],
    ['Answered (s)', 'seconds', 10, ({ choice }) => choice?.answer?.at ?? null],
    ['Reason of the answer', 'text', 30, ({ choice }) => choice?.answer?.reason ?? ''],
    ['Expired (s)', 'seconds', 10, ({ row }) => row.expiredAt],
    ['Grade on what could be known', 'number', 10, (taken) => optionOf(taken)?.grade ?? null],
    ['Grade in words', 'text', 12, (taken) => { const option = optionOf(taken); return option === undefined ? '' : gradeShort(option.grade); }],
    ['Outcome', 'text', 60, (taken) => optionOf(taken)?.outcome ?? (taken.row.expiredAt === null ? '' : taken.row.otherwise)],
    ['Wait for the owner (s)', 'seconds', 12, ({ row }) => row.waits.owner],
    ['Wait for the approver (s)', 'seconds', 12, ({ row }) => row.waits.approval],
    ['Touched by the facilitator (†)', 'text', 10, ({ row }) => (row.touched ? 'yes' : 'no')],
    ['Entry', 'number', 8, ({ choice }) => choice?.entry ?? null],
  ];
  const taken = decisionRows(context).flatMap((row): Taken[] => (row.choices.length === 0 ? [{ row, choice: null }] : row.choices.map((choice) => ({ row, choice }))));
  return { name: 'Decision log', columns: columnsOf(columns), rows: taken.map((one) => columns.map(([, , , value]) => value(one))), key: 3 };
}

const votes = ({ options }: DecisionRow): string =>
  options.filter(({ confidence }) => confidence !== null)
    .map(({ title, votes: by, confidence }) => `${title}: ${TEAMS.filter((team) => by[team] > 0).map((team) => `${TEAM_WORDS[team]} ${by[team]}`).join(', ')}, confidence ${countWords(confidence ?? 0)} %`).join(' | ');
