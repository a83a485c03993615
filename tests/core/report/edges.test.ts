import { describe, expect, it } from 'vitest';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { htmlProblems } from '#kit/htmlProblems.ts';
import { harborReport } from '#kit/playedReport.ts';
import { REPORT_CASES } from '#kit/reportCases.ts';
import { strictCsv } from '#kit/strictCsv.ts';

describe.each(REPORT_CASES)('A report of %s', (_, report) => {
  it('can be written in every format, and is sound in each', async () => {
    expect(await htmlProblems(toHtml(report))).toEqual([]);
    for (const sheet of report.sheets) expect(strictCsv(toCsv(sheet).slice(1))).toHaveLength(sheet.rows.length + 1);
    const all = `${toMarkdown(report)}${toJson(report)}`;
    expect(all).not.toMatch(/undefined|NaN|Infinity|\[object/);
    expect(all).not.toMatch(/^\|\s*\|/m);
  });
});

const textOf = (place: number): string => toMarkdown(REPORT_CASES[place]?.[1] ?? harborReport('poor'));

describe('One incident', () => {
  const text = textOf(0);
  it('has durations and no mean', () => {
    expect(text).toContain('Time to remediate the one incident');
    expect(text).toContain('n = 1: the duration itself, no average');
    expect(text).not.toMatch(/MTTR \*\*|\*\*MTT[AR]/);
    expect(text).toContain('The attacker was out 22 min after the first look');
  });
});

describe('What did not happen', () => {
  it('is not reached or not observed, never 0', () => {
    const text = textOf(1);
    expect(text).toContain('The attacker was never fully out.');
    expect(text).toContain('| **Theft** | never begun | 1 min | not reached | not reached | not reached | not reached | – |');
    expect(text).toContain('Nobody decided by');
    expect(text).toContain('nobody voted on a graded option, so there is nothing to compare');
    expect(text).toContain('no update was due');
  });
  it('an exercise without anything says so everywhere', () => {
    const text = textOf(2);
    for (const said of ['This exercise had no incident to remedy.', 'No gaps were found in this exercise.', 'This scenario states no objectives.', 'no alerts', 'No decision was opened.', 'No decision waited.']) expect(text).toContain(said);
  });
  it('an exercise that never ended gives no finding', () => expect(textOf(3)).toContain('The exercise has not ended; this is how far it has come.'));
  it('a log that was changed credits no number and states no finding', () => {
    const text = textOf(4);
    expect(text).toContain('The log was changed, so no finding is stated.');
    expect(text).toContain('Guard failed, so not credited: the log was changed after entry 12');
    expect(text).toContain('**Proposed:** none, because the log was changed.');
    expect(text).not.toContain('Guard holds.');
  });
});

describe('What people decided about gaps', () => {
  const book = withNote(withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', top: true, owner: 'R. Vale', due: '2026-11-01', action: 'Two people at night', doneWhen: 'the rota shows two' }), 'votes-split', { state: 'dropped', because: 'two votes only' });
  const text = toMarkdown(harborReport('poor', { book }));
  it('stands on the first page, with owner, date and test', () => {
    expect(text).toContain('1. **Two people at night** (Alerts waited too long for their first look) Owner: R. Vale; due 1 November 2026; done when the rota shows two.');
  });
  it('stands in the plan: top first, a passed date said so, dropped ones apart with their reason', () => {
    expect(text).toContain('| 1 | Adverse Event Analysis (DE.AE) | **Top three.** Alerts waited too long for their first look | Two people at night |');
    expect(text).toContain('1 November 2026 (past)');
    expect(text).toContain('| votes-split | No option had more than half of the votes | two votes only |');
    expect(text).toContain('35 gaps: 1 accepted as corrective actions, 33 to decide, 1 dropped.');
  });
});
