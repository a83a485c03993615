import { describe, expect, it } from 'vitest';
import { NO_SPAN } from '#core/base/span.ts';
import { buildReport } from '#core/report/buildReport.ts';
import { columnWidths } from '#core/report/docx/columnWidths.ts';
import { freshPages } from '#core/report/docx/freshPages.ts';
import { heading, paragraph, table } from '#core/report/line.ts';
import { triggerWords } from '#core/report/rows/mselEvent.ts';
import { sideChapters } from '#core/report/sideChapters.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { parseCondition } from '#core/scenario/parseCondition.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { harborReport, reportInput } from '#kit/playedReport.ts';
import { REPORT_CASES } from '#kit/reportCases.ts';

const caseOf = (name: string): string => {
  const found = REPORT_CASES.find(([of]) => of === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return toMarkdown(found[1]);
};
const BODY = `<Stage id="night" title="Night">It is night.</Stage>
<Attack id="track" incident="theft"><Step id="enter" title="Enter" after="1m" gains="session">In.</Step></Attack>
<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft" at="T+2m">Odd sign-in<Finding takes="10m">It is one.</Finding></Alert>
<Decision id="cut-it" owner="manager" incident="theft" when="odd.raised" deadline="1h">Cut it?
<Option id="cut-now" grade="1" takes="5m" evicts="session" sets="cut">Now</Option><Option id="wait" grade="0">Wait</Option></Decision>
<Decision id="hunt" owner="digger" standing={true}>Where else?
<Option id="look-here" grade="0">Here<Outcome>Nothing here.</Outcome></Option><Option id="look-there" grade="1">There<Outcome>It was there.</Outcome></Option></Decision>`;

describe('The first page', () => {
  it('says what each number counts, and calls a mean what is one', () => {
    const text = toMarkdown(harborReport('strong'));
    const page = text.slice(0, text.indexOf('## Exercise overview'));
    expect(page).toContain('MTTR: from the first work on an incident until everything the attacker could use was gone and stayed gone.');
    expect(page).toContain('MTTA (mean time to acknowledge) and MTTR (mean time to remediate) are means restricted to 12 h of the story.');
  });
  it('of one case says no mean anywhere', () => {
    const text = caseOf('one incident');
    const page = text.slice(0, text.indexOf('## Exercise overview'));
    expect(page).toContain('Time to remediate the one incident: from the first work on an incident until');
    expect(page).not.toMatch(/\bmeans?\b|MTT[AR]/);
  });
  it('of an exercise that goes on says that more may come, of none that ended', () => {
    expect(caseOf('never ended')).toContain('What is named below as missing may still come.');
    expect(caseOf('nobody did anything')).not.toContain('may still come');
  });
});

describe('An objective about a mean', () => {
  it('has the cases beside it', () => expect(toMarkdown(harborReport('poor'))).toContain('MTTR, ~~6 h 42 m~~ (not credited), n = 2, none open at the end (target 4 h, limit 8 h).'));
  it('of one incident is a duration and no mean', () => {
    const scenario = smallScenario(BODY, 'objectives: [{ id: out, statement: Out, measure: mttr, target: 1h }, { id: look, statement: Look, measure: mtta, target: 1h }]\n');
    const { run } = playLines(scenario, ['3m triage acknowledge {"alert":"odd"}', '20m manager commit {"decision":"cut-it","option":"cut-now","because":"seen"}', '30m triage close {"alert":"odd","as":"true-positive"}']);
    run.finish();
    const text = toMarkdown(buildReport(reportInput(run)));
    expect(text).toContain('**Measured:** first look to attacker out of the one incident, 22 min, n = 1: the duration itself, no average (target 1 h).');
    expect(text).toContain('**Measured:** alert to first look of the one incident, 1 min, n = 1: the duration itself, no average (target 1 h).');
    expect(text).not.toMatch(/MTT[AR]/);
  });
});

describe('The analysis of capabilities', () => {
  it('counts one objective as one, and says who has confirmed', () => {
    expect(caseOf('one incident')).toContain('Of 1 objective: 1 P. None is confirmed by a person yet.');
    expect(toMarkdown(harborReport('poor'))).toContain('Of 6 objectives: 2 S, 3 M, 1 U. A person confirmed 1 of them; the others stand as proposed.');
  });
  it('without objectives has no empty paragraph', () => {
    const [, report] = REPORT_CASES.find(([name]) => name === 'no incident, no objective, no gap') ?? REPORT_CASES[0] ?? [];
    if (report === undefined) throw new Error('no case');
    expect(toHtml(report)).not.toContain('<p></p>');
    expect(report.document.blocks.filter((block) => block.kind === 'paragraph' && block.line.length === 0)).toEqual([]);
  });
});

describe('The decision log', () => {
  const log = (lines: readonly string[], ended = true): string => {
    const { run } = playLines(smallScenario(BODY), lines);
    if (ended) run.finish();
    return toMarkdown(buildReport(reportInput(run)));
  };
  it('gives outcomes in the order of the choices, as the grades', () => {
    expect(log(['5m digger commit {"decision":"hunt","option":"look-there","because":"a"}', '9m digger commit {"decision":"hunt","option":"look-here","because":"b"}'])).toMatch(/\| good, then poor \| It was there\. Nothing here\. \|/);
  });
  it('says of a decision that nobody took what can be said', () => {
    expect(log([])).toContain('| Not taken by the end. Authority: Investigator. |');
    expect(log(['3m triage acknowledge {"alert":"odd"}'], false)).toContain('| Still open. Authority: Investigator. |');
  });
});

describe('What set an event off', () => {
  const when = (text: string) => {
    const read = parseCondition(text, NO_SPAN);
    if (!read.ok) throw new Error('no condition');
    return read.value;
  };
  it('is said with its times in words', () => {
    expect(triggerWords({ at: null, when: when('impact-known and T>=3h30m or not T >= 90m'), after: 300 })).toBe('when impact-known and from T+3 h 30 m or not from T+1 h 30 m, 5 min later');
    expect(triggerWords({ at: null, when: when('T>=2h'), after: 0 })).toBe('from T+2 h');
    expect(triggerWords({ at: 60, when: when('odd.raised'), after: 0 })).toBe('at T+1 min, when odd.raised');
  });
});

describe('Pages', () => {
  const wide = table('w', Array.from({ length: 8 }, (_, i) => `A long head of a column ${i}`), []);
  const narrow = table('n', ['A', 'B'], [['x', '1']]);
  it('of a chapter between two that lie on their side lie on their side as well', () => {
    expect(sideChapters([[narrow], [wide], [narrow], [wide], [narrow], [narrow], [wide]])).toEqual([false, true, true, true, false, false, true]);
  });
  it('begin anew with the second chapter and with the chart', () => {
    const [first, second, third, chart] = ['a', 'b', 'c', 'd'].map((text) => heading(2, text));
    if (!first || !second || !third || !chart) throw new Error('headings');
    expect([...freshPages([paragraph('cover'), first, narrow, second, third, chart, { kind: 'minutes', caption: 'm', bars: [] }])]).toEqual([second, chart]);
  });
  it('have tables no wider than what stands in them asks for', () => {
    const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
    expect(sum(columnWidths(narrow, 14_000))).toBeLessThan(5000);
    expect(sum(columnWidths(wide, 14_000))).toBe(14_000);
  });
});
