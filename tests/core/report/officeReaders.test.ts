import { describe, expect, it } from 'vitest';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { buildReport } from '#core/report/buildReport.ts';
import type { Line, Report } from '#core/report/document.ts';
import { minutesTable } from '#core/report/minutesTable.ts';
import { toDocx } from '#core/report/toDocx.ts';
import { toIcs } from '#core/report/toIcs.ts';
import { toXlsx } from '#core/report/toXlsx.ts';
import { SEATED, namedInput } from '#kit/namedReport.ts';
import { openedDocx } from '#kit/openedDocx.ts';
import { openedIcs } from '#kit/openedIcs.ts';
import { cellsOf, openedXlsx } from '#kit/openedXlsx.ts';
import { ownedBook } from '#kit/ownedBook.ts';
import { harborInput, harborReport } from '#kit/playedReport.ts';
import { REPORT_CASES } from '#kit/reportCases.ts';

const textOf = (line: Line): string => line.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim();
const tablesOf = ({ document: { blocks } }: Report): readonly (readonly (readonly string[])[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'minutes' ? [minutesTable(block)] : [])).map(({ head, rows }) => [head, ...rows.map((row) => row.map(textOf))]);
const linesOf = ({ document: { blocks } }: Report): readonly Line[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.line] : block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : []));
const REPORTS: readonly (readonly [string, Report])[] = [['the strong play', harborReport('strong')], ['the poor play', harborReport('poor', { book: ownedBook() })], ...REPORT_CASES];

describe.each(REPORTS)('What other programs read in a report of %s', (_, report) => {
  it('Word, by mammoth: every heading, table cell, item and struck time, and nothing it does not know', async () => {
    const { headings, tables, struck, items, text, complaints } = await openedDocx(await toDocx(report));
    expect(complaints).toEqual([]);
    expect(headings).toEqual(report.document.blocks.flatMap((block) => (block.kind === 'heading' ? [{ level: block.level - 1, text: block.text }] : [])));
    expect(tables).toEqual(tablesOf(report));
    expect(items).toEqual(report.document.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(textOf) : [])));
    expect(struck).toEqual(linesOf(report).flat().filter((words) => words.struck).map((words) => words.text));
    for (const line of linesOf(report)) expect(text).toContain(textOf(line));
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
  it('Excel, by read-excel-file: every cell of every sheet, as a day, a length of time, a number or a text', async () => {
    const sheets = await openedXlsx(await toXlsx(report));
    expect(sheets.map(({ name }) => name)).toEqual(['Improvement plan', 'Decision log', 'Executed MSEL']);
    expect(sheets.map(({ rows }) => rows.slice(1))).toEqual(report.sheets.map(cellsOf));
  });
  it('a calendar, by ical.js: as many days as accepted actions with a date', () => {
    const [plan] = report.sheets;
    const [status, due] = ['Status', 'Completion date'].map((title) => plan?.columns.findIndex((column) => column.title === title) ?? -1);
    const dated = (plan?.rows ?? []).filter((row) => row[status ?? -1] === 'accepted' && (row[due ?? -1] ?? '') !== '').map((row) => String(row[due ?? -1]));
    expect(openedIcs(toIcs(report, 'x1', '2026-11-24')).map(({ day }) => day)).toEqual(dated.toSorted());
  });
});

describe('The strong play in Word', () => {
  it('begins with its title and the sentence that says it all, and gives the reason of a decision', async () => {
    const { text, headings, tables, bars } = await openedDocx(await toDocx(harborReport('strong')));
    expect(text.trimStart()).toMatch(/^After-action report and improvement plan: Night shift at Harbor Light /);
    expect(text).toContain('In short The attacker was out 5 h 24 m after the first look in the slowest of 2 incidents, ‘Intruder from the office to the terminal’; 92 % of that time was work, the rest was waiting.');
    expect(text).toContain('Two signs are enough; a declaration can be taken back.');
    expect(headings[0]).toEqual({ level: 1, text: 'In short' });
    expect([tables.length, bars]).toEqual([21, 2]);
  });
});

describe('The poor play in Excel', () => {
  const book = withNote(ownedBook(), 'copy-untested', { state: 'accepted', action: '=HYPERLINK("https://evil.example","pay")', owner: '@SUM(A1)', doneWhen: '+1' });
  it('has heads to sort by, a day, a wait and a count as such, and what looks like a formula as a text', async () => {
    const [plan, decisions] = await openedXlsx(await toXlsx(harborReport('poor', { book })));
    const heads = plan?.rows[0] ?? [];
    const cell = (gap: string, head: string): unknown => plan?.rows.find((row) => row[heads.indexOf('Gap id')] === gap)?.[heads.indexOf(head)];
    expect(heads.slice(0, 9)).toEqual(['Capability', 'Issue or area for improvement', 'Corrective action', 'Capability element (POETE)', 'Primary responsible organisation', 'Organisation point of contact', 'Start date', 'Completion date', 'Gap id']);
    expect(cell('ack-late', 'Completion date')).toEqual(new Date('2026-12-18T00:00:00Z'));
    expect(cell('business-and-secops-apart', 'Completion date')).toEqual(new Date('2028-02-29T00:00:00Z'));
    expect(cell('business-and-secops-apart', 'Places in this exercise')).toBe(7);
    expect(['Corrective action', 'Organisation point of contact', 'Done when'].map((head) => cell('copy-untested', head))).toEqual(['=HYPERLINK("https://evil.example","pay")', '@SUM(A1)', '+1']);
    expect(decisions?.rows[1]?.slice(0, 3)).toEqual([new Date('1899-12-30T00:25:00Z'), '02:35', 'sailing']);
  });
});

describe('The due dates in a calendar', () => {
  it('are whole days with the action as their title, and who, why and how it shows', () => {
    expect(openedIcs(toIcs(harborReport('poor', { book: ownedBook() }), 'x1', '2026-11-24'))).toEqual([
      { day: '2026-12-18', wholeDay: true, days: 1, uid: 'x1%20ack-late@hotwash.invalid', title: 'Due: Two people look first at night, in turns', about: 'Alerts waited too long for their first look\nOwner: R. Vale\nDone when: the rota of a month shows two names a night' },
      { day: '2027-01-31', wholeDay: true, days: 1, uid: 'x1%20backups-in-reach@hotwash.invalid', title: 'Due: Keep one copy that no account of ours can delete; try it', about: 'Backups were within reach of one role\nOwner: Kim Aldous\nDone when: a restore from it took less than a day' },
      { day: '2028-02-29', wholeDay: true, days: 1, uid: 'x1%20business-and-secops-apart@hotwash.invalid', title: 'Due: Agree what an outage and a leak would cost', about: 'Business and SecOps wanted different things\nOwner: Tove Brandt\nDone when: both leaders signed one page' },
    ]);
  });
});

describe('Names in other scripts', () => {
  const fox = SEATED[5];
  it('come through in Word and Excel letter by letter', async () => {
    const report = buildReport(namedInput('names'));
    const { text } = await openedDocx(await toDocx(report));
    const cells = (await openedXlsx(await toXlsx(report))).flatMap(({ rows }) => rows.flat()).join('\n');
    expect(SEATED.filter((name) => !text.includes(name))).toEqual([]);
    // The last one is only thanked in the feedback, which no sheet has.
    expect(SEATED.filter((name) => !cells.includes(name))).toEqual([SEATED[9]]);
  });
  it('come through in a calendar, folded anywhere', () => {
    const input = harborInput('poor');
    for (const padding of Array.from({ length: 12 }, (_, i) => 'x'.repeat(i))) {
      const action = `${padding} ${SEATED[2]}, ${SEATED[3]}; ${fox} 👩‍👩‍👧 \\ ${SEATED[4]} ${SEATED.join(' ')}`.trim();
      const book = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', action, owner: fox, due: '2027-01-31', doneWhen: `${SEATED[2]}\n${SEATED[3]}` });
      const [due] = openedIcs(toIcs(buildReport({ ...input, book }), 'x1', '2026-11-24'));
      expect(due).toMatchObject({ title: `Due: ${action}`, about: `Alerts waited too long for their first look\nOwner: ${fox}\nDone when: ${SEATED[2]}\n${SEATED[3]}` });
    }
  });
});
