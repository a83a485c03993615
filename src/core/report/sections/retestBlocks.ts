import type { RetestVerdict } from '../../measures/retest.ts';
import type { Block, Line } from '../document.ts';
import { heading, line, paragraph, strong, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { retestRows, type RetestRow } from '../rows/retestRows.ts';
import { counted, listWords } from '../words/amountWords.ts';
import { dayWords } from '../words/clockWords.ts';

const NONE = {
  'none-given': 'No earlier exercise was given, so nothing was tested again.',
  'not-ended': 'The exercise has not ended, so it closes and reopens nothing yet.',
  broken: 'The log was changed, so it closes and reopens nothing.',
} as const;
const RESULTS: Readonly<Record<RetestVerdict, string>> = { reopened: 'Found again: open', closed: 'Not found again: closed', 'not-tested': 'Not tested: still open' };

/** What became of the corrective actions of earlier exercises of the scenario (SPEC 3, *gaps*), each with its evidence; or why nothing was tested. */
export function retestBlocks(context: ReportContext): readonly Block[] {
  const { retested } = context;
  const head = heading(3, 'Retest of what earlier exercises set out to mend');
  if (!retested.ok) return [head, paragraph(NONE[retested.error])];
  const rows = retestRows(context);
  if (rows.length === 0) return [head, paragraph('No corrective action of an earlier exercise of this scenario waited for its retest.')];
  return [
    head,
    paragraph('A corrective action is closed when its gap could have shown itself in this exercise and did not, and is open again when it was found. Where the play did not come to it, it waits for the next exercise.'),
    table('Tested again', ['To be mended', 'Agreed after', 'Owner', 'Done when', 'Result', 'Evidence'], rows.map((row) => [
      row.issue, row.agreedAfter === '' ? 'not known' : dayWords(row.agreedAfter), row.owner || 'none named', row.doneWhen || 'not written', line(strong(RESULTS[row.verdict])), evidence(context, row),
    ])),
  ];
}

/** For the first page: how many of them came back. Nothing where none was tested. */
export function retestSentence(context: ReportContext): readonly Block[] {
  const rows = retestRows(context);
  if (rows.length === 0) return [];
  const of = (verdict: RetestVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  return [paragraph(`Of ${counted(rows.length, 'corrective action')} of earlier exercises, ${of('reopened')} found again, ${of('closed')} not found again and so closed, ${of('not-tested')} not tested (Appendix A).`)];
}

/** Rankings have no title in a scenario. */
const RANKED: Readonly<Record<string, string>> = { harms: 'the ranking of harms', assets: 'the ranking of assets' };

function evidence({ clock, quoted }: ReportContext, { verdict, places, evidence: seqs, roomAdded }: RetestRow): Line {
  if (verdict === 'not-tested') return line(roomAdded ? 'The room had added it and no log can show it: ask whether it is mended.' : 'The play did not come to where it was found.');
  const where = listWords(places.map(({ id, at }) => `${RANKED[id] ?? quoted(id)}${at === null ? '' : ` (${clock(at)})`}`));
  if (verdict === 'closed') return line(where === '' ? 'The whole exercise could have shown it, and did not.' : `It could have shown at ${where}, and did not.`);
  const entries = seqs.length === 0 ? 'no entry' : `entries ${seqs.join(', ')}`;
  return line(where === '' ? `In the whole exercise (${entries}).` : `At ${where} (${entries}).`);
}
