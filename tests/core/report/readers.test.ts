import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { minutesTable } from '#core/report/minutesTable.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { htmlProblems } from '#kit/htmlProblems.ts';
import { markdownTree, partsOfKind, textIn } from '#kit/markdownTree.ts';
import { harborReport } from '#kit/playedReport.ts';
import { strictCsv } from '#kit/strictCsv.ts';

const seconds = z.int();
const REPORT = z.strictObject({
  'hotwash-report': z.literal(1), made: z.iso.date(), names: z.enum(['names', 'roles']),
  scenario: z.strictObject({ id: z.string(), title: z.string(), version: z.string(), sha256: z.string().length(64), language: z.string(), difficulty: z.string(), handling: z.string().nullable(), horizon: seconds }),
  exercise: z.strictObject({ started: z.iso.datetime(), ended: z.boolean(), endedAt: seconds, ending: z.string().nullable(), entries: z.int(), brokenAfter: z.int().nullable(), leftOut: z.array(z.unknown()) }),
  participants: z.array(z.strictObject({ role: z.string(), title: z.string(), team: z.enum(['secops', 'business', 'external']), absent: z.boolean().nullable(), person: z.string().nullable() })),
  measures: z.looseObject({ incidents: z.array(z.looseObject({ id: z.string(), tta: seconds.nullable(), ttr: seconds.nullable() })), gaps: z.array(z.looseObject({ code: z.string() })) }),
  objectives: z.array(z.looseObject({ id: z.string(), proposed: z.enum(['P', 'S', 'M', 'U']).nullable(), rating: z.enum(['P', 'S', 'M', 'U']).nullable(), confirmation: z.strictObject({ rating: z.string(), because: z.string(), entry: z.int() }).nullable() })),
  improvementPlan: z.array(z.looseObject({ id: z.string(), issue: z.string().min(3), status: z.enum(['to decide', 'accepted', 'dropped']), priority: z.enum(['', 'H', 'M', 'L']), evidence: z.array(z.int()) })),
  retests: z.array(z.strictObject({ id: z.string(), issue: z.string().min(3), agreedAfter: z.iso.date(), owner: z.string(), doneWhen: z.string(), verdict: z.enum(['reopened', 'closed', 'not-tested']), places: z.array(z.strictObject({ id: z.string(), at: seconds.nullable() })), evidence: z.array(z.int()), roomAdded: z.boolean() })).nullable(),
  noRetest: z.enum(['none-given', 'not-ended', 'broken']).nullable(),
  decisionLog: z.array(z.looseObject({ id: z.string(), openedAt: seconds.nullable(), choices: z.array(z.looseObject({ entry: z.int(), reason: z.string() })) })),
  executedMsel: z.array(z.looseObject({ number: z.int(), at: seconds, wall: z.number().nullable(), category: z.enum(['Inject', 'Contingency inject', 'Expected action', 'Other']) })),
  assumptions: z.array(z.looseObject({ id: z.string(), holds: z.boolean() })),
  duties: z.array(z.looseObject({ id: z.string(), source: z.string(), asOf: z.iso.date() })),
});

describe.each(['strong', 'poor'] as const)('What others read of the %s play’s report', (play) => {
  const report = harborReport(play);
  const { blocks } = report.document;
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'minutes' ? [minutesTable(block)] : []));

  it('HTML: html-validate finds nothing, and it asks for nothing from outside', async () => {
    const html = toHtml(report);
    expect(await htmlProblems(html)).toEqual([]);
    expect(html.match(/<table>/g)).toHaveLength(tables.length);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|(?:src|href)="(?!#)/);
  });

  it('Markdown: every table is one, with all its cells, and every struck value is struck', () => {
    const tree = markdownTree(toMarkdown(report));
    const read = partsOfKind(tree, 'table');
    expect(read.map((t) => [t.children.length, t.children[0]?.children.length])).toEqual(tables.map((t) => [t.rows.length + 1, t.head.length]));
    const struck = blocks.flatMap((b) => (b.kind === 'table' ? b.rows.flat() : b.kind === 'paragraph' ? [b.line] : [])).flat().filter((w) => w.struck).map((w) => w.text);
    expect(partsOfKind(tree, 'delete').map(textIn).toSorted()).toEqual(struck.toSorted());
    expect(partsOfKind(tree, 'html')).toEqual([]);
    expect(partsOfKind(tree, 'link')).toEqual([]);
  });

  it('CSV: papaparse and a strict reader of RFC 4180 find the same cells', () => {
    for (const sheet of report.sheets) {
      const csv = toCsv(sheet);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const strict = strictCsv(csv.slice(1));
      expect(Papa.parse(csv.slice(1), { skipEmptyLines: true })).toMatchObject({ data: strict, errors: [] });
      expect(strict).toHaveLength(sheet.rows.length + 1);
      expect(strict[0]).toEqual(sheet.columns.map(({ title }) => title));
    }
  });

  it('JSON: a schema that knows every part takes it', () => {
    expect(REPORT.safeParse(JSON.parse(toJson(report))).error?.issues).toBeUndefined();
    expect(toJson(report)).not.toMatch(/undefined|NaN|Infinity/);
  });
});
