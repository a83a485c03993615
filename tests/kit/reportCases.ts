import { buildReport } from '#core/report/buildReport.ts';
import type { Report } from '#core/report/document.ts';
import { namedInput } from './namedReport.ts';
import { playLines, smallScenario } from './play.ts';
import { harborInput, reportInput } from './playedReport.ts';

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

/** Reports at the edges of what an exercise can be, by what happened in it. */
export const REPORT_CASES: readonly (readonly [string, Report])[] = [
  ['one incident', played(BODY, ONE_INCIDENT)],
  ['nobody did anything', played(BODY, [])],
  ['no incident, no objective, no gap', played(NOTHING, [], true, 'incidents: []\nobjectives: []\nfeeds: []\nharms: []\naccess: []\nroles: [{ id: triage, title: Triage, team: secops, function: triage, tier: 1 }]\n')],
  ['never ended', played(BODY, ['3m triage acknowledge {"alert":"odd"}'], false)],
  ['a log that was changed', buildReport(harborInput('poor', { brokenAfter: 12 }))],
  ['names in many scripts', buildReport(namedInput('names'))],
];
