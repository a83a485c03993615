import type { Block } from '../document.ts';
import { heading, line, paragraph, strong, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { improvementRows, type ImprovementRow } from '../rows/improvementRows.ts';
import { counted } from '../words/amountWords.ts';
import { dayWords } from '../words/clockWords.ts';
import { capabilityWords } from '../words/csfWords.ts';
import { retestBlocks } from './retestBlocks.ts';

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const HELPED = { process: 'process', tool: 'tool', both: 'process and tool' } as const;

/** Appendix A: who does what by when, then what stands behind each line (DOCTRINE c4). */
export function improvementPlan(context: ReportContext): readonly Block[] {
  const rows = improvementRows(context);
  const of = (status: ImprovementRow['status']): readonly ImprovementRow[] => rows.filter((row) => row.status === status);
  const kept = rows.filter(({ status }) => status !== 'dropped');
  const dropped = of('dropped');
  const head = heading(2, 'Appendix A. Improvement plan');
  if (rows.length === 0) return [head, paragraph('No gaps were found, so there is nothing to improve by this exercise. Play a harder one.'), ...retestBlocks(context)];
  return [
    head,
    paragraph(`${counted(rows.length, 'gap')}: ${of('accepted').length} accepted as corrective actions, ${of('to decide').length} to decide, ${dropped.length} dropped. An action marked “suggested” is the program’s or the author’s and waits for the team’s own words.`),
    ...(kept.length === 0 ? [] : [planTable(kept), factsTable(kept)]),
    ...(dropped.length === 0 ? [] : [table('Dropped, with the reason', ['Gap', 'Issue', 'Reason'], dropped.map(({ id, issue, because }) => [id, issue, because || 'no reason given']))]),
    ...retestBlocks(context),
  ];
}

const planTable = (rows: readonly ImprovementRow[]): Block =>
  table('Corrective actions', ['No.', 'Capability', 'Issue', 'Corrective action', 'Element (POETE)', 'Responsible organisation', 'Point of contact', 'Start', 'Completion'], rows.map((row, i) => [
    String(i + 1), capabilityWords(row.csf),
    line(row.top ? strong('Top three. ') : '', row.issue, row.includes.length === 0 ? '' : ` (with: ${row.includes.join('; ')})`, row.recurrenceOf === '' ? '' : strong(` Came back after ${dayWords(row.recurrenceOf)}.`)),
    line(row.action === '' ? 'to be written' : row.action, row.suggested && row.action !== '' ? ' (suggested)' : ''),
    row.poete === null ? 'not assigned' : title(row.poete), row.organisation || 'not stated', row.owner || 'none yet', row.status === 'accepted' ? 'not set' : 'on acceptance', row.due === '' ? 'no date yet' : `${dayWords(row.due)}${row.overdue ? ' (past)' : ''}`,
  ]), [0]);

const factsTable = (rows: readonly ImprovementRow[]): Block =>
  table('Behind each line of the plan', ['No.', 'Gap', 'Status', 'Priority', 'Done when', 'Process or tool?', 'Class', 'Owning discipline', 'Retest', 'Found in', 'Evidence (entries)'], rows.map((row, i) => [
    String(i + 1), row.id, row.status, row.priority || 'not set', row.doneWhen || 'not written', row.helped === null ? 'not answered' : HELPED[row.helped], title(row.class),
    row.discipline === null ? 'not assigned' : title(row.discipline.replaceAll('-', ' ')), row.retest ? 'next exercise' : '–',
    row.origin === 'room' ? 'seen by the room' : counted(row.places, 'place'), row.evidence.length > 0 ? row.evidence.join(', ') : 'no entry',
  ]), [0]);
