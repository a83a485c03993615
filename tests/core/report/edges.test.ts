import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/buildReport.ts';
import type { Report } from '#core/report/document.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { htmlProblems } from '#kit/htmlProblems.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { harborInput, harborReport, reportInput } from '#kit/playedReport.ts';
import { strictCsv } from '#kit/strictCsv.ts';

const BODY = `<Stage id="night" title="Night">It is night.</Stage>
<Attack id="track" incident="theft"><Step id="enter" title="Enter" after="1m" gains="session">In.</Step></Attack>
<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft" at="T+2m">Odd sign-in<Finding takes="10m">It is one.</Finding></Alert>
<Decision id="cut-it" owner="manager" incident="theft" when="odd.raised" deadline="1h">Cut it?
<Option id="cut-now" grade="1" takes="5m" evicts="session" sets="cut">Now</Option><Option id="wait" grade="0">Wait</Option><Otherwise>Nobody did.</Otherwise></Decision>`;
const NOTHING = '<Stage id="night" title="Night">It is night.</Stage>';
const ONE_INCIDENT = ['3m triage acknowledge {"alert":"odd"}', '20m manager commit {"decision":"cut-it","option":"cut-now","because":"enough seen"}', '30m triage close {"alert":"odd","as":"true-positive"}'];

const played = (body: string, lines: readonly string[], ended = true, front = ''): Report => {
  const { run } = playLines(smallScenario(body, front), lines);
  if (ended) run.finish();
  return buildReport(reportInput(run));
};
const cases: readonly (readonly [string, Report])[] = [
  ['one incident', played(BODY, ONE_INCIDENT)],
  ['nobody did anything', played(BODY, [])],
  ['no incident, no objective, no gap', played(NOTHING, [], true, 'incidents: []\nobjectives: []\nfeeds: []\nharms: []\naccess: []\nroles: [{ id: triage, title: Triage, team: secops, function: triage, tier: 1 }]\n')],
  ['never ended', played(BODY, ['3m triage acknowledge {"alert":"odd"}'], false)],
  ['a log that was changed', buildReport(harborInput('poor', { brokenAfter: 12 }))],
];

describe.each(cases)('A report of %s', (_, report) => {
  it('can be written in every format, and is sound in each', async () => {
    expect(await htmlProblems(toHtml(report))).toEqual([]);
    for (const sheet of report.sheets) expect(strictCsv(toCsv(sheet).slice(1))).toHaveLength(sheet.rows.length + 1);
    const all = `${toMarkdown(report)}${toJson(report)}`;
    expect(all).not.toMatch(/undefined|NaN|Infinity|\[object/);
    expect(all).not.toMatch(/^\|\s*\|/m);
  });
});

const textOf = (place: number): string => toMarkdown(cases[place]?.[1] ?? harborReport('poor'));

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
