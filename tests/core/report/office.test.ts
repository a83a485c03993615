import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteOf, withNote, EMPTY_BOOK } from '#core/measures/gapBook.ts';
import type { Report } from '#core/report/document.ts';
import { toDocx } from '#core/report/toDocx.ts';
import { toIcs } from '#core/report/toIcs.ts';
import { toXlsx } from '#core/report/toXlsx.ts';
import { harborReport } from '#kit/playedReport.ts';

const poor = harborReport('poor');
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const words = (blocks: Report['document']['blocks']): Report => ({ document: { title: 'T', language: 'en', handling: 'TLP:AMBER', running: 'R', blocks }, sheets: [], facts: {} });

describe('The report for Word', () => {
  it('has headings, tables and page lines by style, heads that come again and rows that are not torn', async () => {
    const bytes = await toDocx(poor);
    const document = partOf(bytes, 'word/document.xml');
    const tables = poor.document.blocks.filter(({ kind }) => kind === 'table' || kind === 'minutes').length;
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(poor.document.blocks.filter((b) => b.kind === 'heading' && b.level === 2).length);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
    expect(document.match(/<w:tblStyle w:val="ReportTable"\/>/g)?.length).toBe(tables);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(document.match(/<w:tr>/g)?.length);
    expect(document).toMatch(/<w:strike\/><\/w:rPr><w:t xml:space="preserve">6 h 42 m/);
    expect(document).toContain('w:orient="landscape"');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:styleId="Heading1"');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:styleId="ReportTable"');
    expect(partOf(bytes, 'word/header1.xml')).toContain('TLP:CLEAR · Exercise, simulated');
    expect(partOf(bytes, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    expect(partOf(bytes, 'docProps/core.xml')).toMatch(/<dc:title>After-action report.*<dc:language>en</s);
    expect(partOf(bytes, 'docProps/core.xml')).not.toContain('dcterms:created');
  });
  it('is the same bytes each time', async () => {
    expect(await toDocx(poor)).toEqual(await toDocx(harborReport('poor')));
    expect(await toXlsx(poor)).toEqual(await toXlsx(harborReport('poor')));
  });
  it('keeps names in right-to-left script and emoji, and leaves out what no XML may hold', async () => {
    const bytes = await toDocx(words([{ kind: 'paragraph', line: [{ text: 'Owner: שרה כהן, 5 🚨\u0000' }] }, { kind: 'paragraph', line: [{ text: 'سارة' }] }]));
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">שרה כהן<\/w:t><\/w:r><w:r><w:t xml:space="preserve">, 5 🚨<\/w:t>/);
    expect(document).toMatch(/<w:bidi\/>.*سارة/s);
    expect(document).not.toContain('\u0000');
  });
});

describe('The report for Excel', () => {
  const sheet: Report['sheets'][number] = {
    name: 'S', columns: [{ title: 'Text', kind: 'text', width: 20 }, { title: 'Day', kind: 'day', width: 12 }, { title: 'Wait (s)', kind: 'seconds', width: 10 }, { title: 'N', kind: 'number', width: 8 }],
    rows: [['=1+1', '2026-11-24', 5400, 3], ['@cmd', 'soon', null, null], ['שרה 🚨', '1900-03-01', 93_600, -2]],
  };
  it('has days, lengths and numbers as what they are, and no formula', async () => {
    const bytes = await toXlsx({ ...words([]), sheets: [sheet] });
    const cells = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(cells).toMatch(/r="B2" s="\d+"><v>46350</);
    expect(cells).toMatch(/r="C2" s="\d+"><v>0.0625</);
    expect(cells).toMatch(/r="D2" s="\d+"><v>3</);
    expect(cells).toMatch(/r="B4" s="\d+"><v>61</);
    expect(cells).toMatch(/r="A2" s="\d+" t="s"/);
    expect(cells).toMatch(/r="B3" s="\d+" t="s"/);
    expect(cells).not.toContain('<f>');
    expect(cells).toContain('state="frozen"');
    expect(cells).toContain('<autoFilter ref="A1:D4"/>');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('[h]:mm:ss');
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toMatch(/<t>Wait<\/t>.*=1\+1.*שרה 🚨/s);
  });
  it('has on paper the head on each page, the marking above and the number of the page below', async () => {
    const { document } = words([]);
    const bytes = await toXlsx({ ...words([]), document: { ...document, handling: 'TLP:AMBER+STRICT R&D <x>' }, sheets: [sheet, { ...sheet, name: 'Bo\u2019s & Al\'s', key: 1 }] });
    const cells = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(cells).toContain('<oddHeader>&amp;LTLP:AMBER+STRICT R&amp;&amp;D &lt;x&gt; · Exercise, simulated&amp;RR</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    expect(cells).toMatch(/<pageSetup [^>]*orientation="landscape" pageOrder="overThenDown" fitToWidth="1" fitToHeight="0"\/><headerFooter>/);
    expect(cells).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>.*<printOptions gridLines="1"\/><pageMargins /s);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'S'!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Bo\u2019s &amp; Al&#39;&#39;s'!$B:$B,'Bo\u2019s &amp; Al&#39;&#39;s'!$1:$1</definedName>`);
  });
  it('holds the three sheets of a play by name', async () => {
    expect([...partOf(await toXlsx(poor), 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Improvement plan', 'Decision log', 'Executed MSEL']);
  });
});

describe('The due dates as a calendar', () => {
  const key = 'ack-late';
  const book = withNote(EMPTY_BOOK, key, { ...noteOf(EMPTY_BOOK, key), state: 'accepted', action: 'Agree who looks; first, at night 🚨 שרה: כל לילה, בכל משמרת, עד הבוקר', owner: 'שרה', due: '2027-01-31', doneWhen: 'tested\ntwice' });
  const text = toIcs(harborReport('poor', { book }), 'x1', '2026-11-24');
  it('has one whole-day event for each accepted action with a date', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('\r\nUID:x1%20ack-late@hotwash.invalid\r\nDTSTAMP:20261124T000000Z\r\nDTSTART;VALUE=DATE:20270131\r\n');
    expect(unfolded).toContain('SUMMARY:Due: Agree who looks\\; first\\, at night 🚨 שרה');
    expect(unfolded).toContain('Owner: שרה\\nDone when: tested\\ntwice');
  });
  it('folds at 75 octets and ends each line in CR LF', () => {
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });
  it('without accepted actions holds none', () => {
    expect(toIcs(poor, 'x1', '2026-11-24')).not.toContain('VEVENT');
  });
});
