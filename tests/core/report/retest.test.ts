import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/buildReport.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { anEarlierAction } from '#kit/earlierAction.ts';
import { playLines } from '#kit/play.ts';
import { harborReport, reportInput } from '#kit/playedReport.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

/** Looked at after 29 min, and no decision: the decision expired at T+11m. */
function late(change: Partial<ReportInput> = {}, ended = true) {
  const { run } = playLines(sessionScenario, ['30m triage acknowledge {"alert":"odd"}']);
  if (ended) run.finish();
  return buildReport(reportInput(run, change));
}
const LATE = anEarlierAction('ack-late', { owner: 'R. Vale', doneWhen: 'two look at night', mark: { places: ['ack-late odd'] } });
const SPLIT = anEarlierAction('votes-split', { title: 'Nobody agreed', createdWall: Date.UTC(2025, 4, 1), mark: { places: ['votes-split cut-it'] } });
const RETURNED = anEarlierAction('true-closed-as-false', { mark: { places: ['true-closed-as-false odd'] } });
const MISSED = anEarlierAction('ack-missed', { mark: { places: ['ack-missed odd'] } });
const OWN = anEarlierAction('own 1', { title: 'Nobody kept minutes', mark: { codes: [] } });

describe('The retest of what earlier exercises set out to mend', () => {
  const report = late({ earlier: [MISSED, LATE, SPLIT, OWN] });
  const text = toMarkdown(report);
  it('says of each what this exercise showed, with its evidence', () => {
    expect(text).toContain('### Retest of what earlier exercises set out to mend');
    expect(text).toContain('| Alerts waited too long for their first look | 4 December 2025 | R. Vale | two look at night | **Found again: open** | At ‘Odd login’ (T+30 min) (entries 1). |');
    expect(text).toContain('| Nobody agreed | 1 May 2025 | none named | not written | **Not tested: still open** | The play did not come to where it was found. |');
    expect(text).toContain('**Not found again: closed** | It could have shown at ‘Odd login’ (T+30 min), and did not. |');
    expect(text).toContain('| Nobody kept minutes | 4 December 2025 | none named | not written | **Not tested: still open** | The room had added it and no log can show it: ask whether it is mended. |');
  });
  it('stands on the first page as counts, which are those of the table', () => {
    expect(text).toContain('Of 4 corrective actions of earlier exercises, 1 found again, 1 not found again and so closed, 2 not tested (Appendix A).');
  });
  it('marks in the plan and its sheet the gap that came back, and no other', () => {
    expect(text.match(/Came back after 4 December 2025\./g)).toHaveLength(1);
    expect(toCsv(report.sheets[0]!).match(/2025-12-04/g)).toHaveLength(1);
  });
  it('is in the JSON, row by row', () => {
    const { retests, noRetest } = JSON.parse(toJson(report)) as { readonly retests: readonly { readonly id: string; readonly verdict: string; readonly evidence: readonly number[]; readonly places: unknown }[]; readonly noRetest: unknown };
    expect(retests.map(({ id, verdict, evidence }) => [id, verdict, evidence])).toEqual([['ack-late', 'reopened', [1]], ['votes-split', 'not-tested', []], ['own 1', 'not-tested', []], ['ack-missed', 'closed', []]]);
    expect(retests[0]?.places).toEqual([{ id: 'odd', at: 1800 }]);
    expect(noRetest).toBeNull();
  });
  it('closes nothing that this exercise did not put to the test: an alert that nobody closed could not be closed as false', () => {
    expect(toMarkdown(late({ earlier: [RETURNED] }))).toContain('1 corrective action of earlier exercises, 0 found again, 0 not found again and so closed, 1 not tested');
  });
  it('is told where there was nothing to test, and where nothing can be tested', () => {
    expect(toMarkdown(late({ earlier: [] }))).toContain('No corrective action of an earlier exercise of this scenario waited for its retest.');
    expect(toMarkdown(late())).toContain('No earlier exercise was given, so nothing was tested again.');
    expect(toMarkdown(late({ earlier: [LATE], brokenAfter: 0 }))).toContain('The log was changed, so it closes and reopens nothing.');
    const open = toMarkdown(late({ earlier: [LATE] }, false));
    expect(open).toContain('The exercise has not ended, so it closes and reopens nothing yet.');
    expect(open).not.toMatch(/Found again|corrective actions? of earlier/);
  });
  it('stands in a report without a gap too: that is when everything is closed', () => {
    expect(toMarkdown(harborReport('strong', { earlier: [anEarlierAction('ack-missed', { mark: { places: ['ack-missed new-key'] } })] }))).toContain('**Not found again: closed**');
  });
  it('with roles instead of names has no name of those who were there before, nor of an owner', () => {
    const named = anEarlierAction('ack-late', { owner: 'Zarquon Vexley', doneWhen: 'Quillon Marbleby has seen it', title: 'Waiting for Quillon', people: ['Quillon Marbleby'] });
    const written = JSON.stringify(late({ names: 'roles', earlier: [named] }));
    for (const name of ['Zarquon', 'Vexley', 'Quillon', 'Marbleby']) expect(written).not.toContain(name);
    expect(written).toContain('owner named');
    expect(written).toContain('a participant has seen it');
    expect(JSON.stringify(late({ earlier: [named] }))).toContain('Zarquon Vexley');
  });
});
