import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';

const INCIDENTS = 24;
const STEPS = 5;
const FALSE_ALERTS = 260;
const DECISIONS = 6;
const INJECTS = 100;
const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const lines = (n: number, line: (i: number) => string): string => count(n).map(line).join('\n');
const blocks = (n: number, block: (i: number) => string): string => count(n).map(block).join('\n\n');

/**
 * A scenario about as large as a file may be (256 KB): 24 incidents a quarter of an hour apart, each with a track of five steps, ten alerts and six
 * decisions to vote on; 260 false alerts, 100 injects, updates, intel, harms, duties, gaps, two stages, an ending. The same every time.
 */
export function longExercise(): Scenario {
  const { scenario, diagnostics } = parseScenario(text());
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (!scenario || errors.length > 0) throw new Error(errors.map((d) => `${d.span.line} ${d.message}`).slice(0, 5).join('\n'));
  return scenario;
}

const text = (): string => `---
hotwash: 1
id: long
title: A long exercise
version: 1.0.0
language: en
summary: Made by a program.
license: CC0-1.0
difficulty: advanced
duration: 8h
horizon: 48h
roles:
${lines(10, (i) => `  - { id: triage-${i}, title: Analyst ${i}, team: secops, function: triage, tier: 1, essential: true }`)}
${lines(6, (i) => `  - { id: digger-${i}, title: Investigator ${i}, team: secops, function: investigation, tier: 2 }`)}
${lines(2, (i) => `  - { id: manager-${i}, title: Manager ${i}, team: secops, function: incident-management, essential: true }`)}
  - { id: ceo, title: Chief executive, team: business, function: executive, essential: true }
  - { id: legal, title: Counsel, team: business, function: legal }
  - { id: press, title: Press, team: business, function: communications }
  - { id: vendor, title: Vendor, team: external, function: supplier }
assets: [{ id: crm, title: Records }, { id: tms, title: Terminal }, { id: mail, title: Mail }]
access:
${lines(INCIDENTS * 2, (i) => `  - { id: access-${i >> 1}-${i % 2}, title: Access ${i}, kind: host }`)}
harms:
${lines(INCIDENTS, (i) => `  - { id: harm-${i}, class: ${i % 2 ? 'downtime' : 'disclosure'}, title: Harm, amount: 100, per: 1h, unit: USD, known: seen-${i}-2 }`)}
feeds: [{ id: edr, title: Endpoints, record: { true: 46, false: 4 } }, { id: idp, title: Identity, record: { true: 20, false: 9 } }]
incidents:
${lines(INCIDENTS, (i) => `  - { id: theft-${i}, title: Theft ${i}, severity: high, contained: cut-${i} and seen-${i}-3 }`)}
objectives: [{ id: fast, statement: Fast, measure: mttr, target: 4h, limit: 8h }, { id: soon, statement: Soon, measure: mtta, target: 15m }]
duties:
${lines(6, (i) => `  - { id: duty-${i}, regime: Duty ${i}, starts: seen-${4 * i}-1 and seen-${4 * i}-2, within: 4h, met: told-${i}, source: Made, as_of: 2026-01-31 }`)}
---

<Stage id="day" title="Day">

The day begins.

${blocks(INCIDENTS, incident)}

${blocks(FALSE_ALERTS, (i) => alert(`noise-${i}`, i, `at="T+${Math.floor(1.5 * i) + 1}m"`, `dull-${i}`))}

</Stage>

<Stage id="night" title="Night" when="T>=7h">

Night falls.

</Stage>

${blocks(INJECTS, inject)}

${blocks(8, (i) => `<Update id="update-${i}" from="manager-${i % 2}" to="ceo legal" every="30m" within="15m" when="theft-${i}.alerted" until="word-99 and word-98">\nHow does it stand?\n</Update>`)}

<Ending id="over" title="Over" when="${count(INCIDENTS).map((i) => `theft-${i}.remediated`).join(' and ')} and T>=40h">
All is over.
</Ending>
`;

const incident = (i: number): string => `<Attack id="track-${i}" incident="theft-${i}" start="T+${15 * i}m">

${blocks(STEPS, (s) => step(i, s))}

</Attack>

${blocks(2 * STEPS, (a) => alert(`alert-${i}-${a}`, i + a, `incident="theft-${i}" after="${a}m"`, `seen-${i}-${a}`))}

${blocks(DECISIONS, (d) => decision(i, d))}

<Intel id="intel-${i}" to="digger-${i % 6}" share="manager-0 manager-1" within="1h" when="seen-${i}-1">
A signal.
</Intel>

<Assumption id="belief-${i}" holds={${i % 2 ? 'true' : 'false'}} when="seen-${i}-5">
It is only one.
</Assumption>

<Gap code="late-${i}" title="Late" class="process" when="step-${i}-3.done and not theft-${i}.acknowledged">
Nobody looked.
</Gap>`;

function step(i: number, s: number): string {
  const gains = s % 2 ? ` gains="access-${i}-${(s - 1) / 2}"` : '';
  const needs = s > 1 ? ` needs="access-${i}-0"` : '';
  const harms = s === 3 ? ` harms="harm-${i}"` : '';
  return `<Step id="step-${i}-${s}" title="Step" after="20m" unless="cut-${i}"${needs}${gains}${harms} raises="alert-${i}-${2 * s} alert-${i}-${2 * s + 1}">\nOn.\n</Step>`;
}

const alert = (id: string, desk: number, more: string, fact: string): string => `<Alert id="${id}" feed="${desk % 2 ? 'edr' : 'idp'}" severity="high" to="triage-${desk % 10}" ${more}>
Something moved.
<Finding takes="8m" sets="${fact}">This.</Finding>
<Finding tier={2} takes="12m">That.</Finding>
</Alert>`;

function decision(i: number, d: number): string {
  const id = `decide-${i}-${d}`;
  const when = d === 0 ? `theft-${i}.alerted` : `seen-${i}-${d} or step-${i}-${d % STEPS}.done and T>=1h`;
  const effects = d > 3 ? `sets="cut-${i}" repairs="harm-${i}"` : `sets="held-${i}"`;
  return `<Decision id="${id}" owner="manager-${i % 2}" incident="theft-${i}" when="${when}" after="${d}m" deadline="4h" consult="triage-${i % 10} digger-${d} ceo legal press"${d % 2 ? '' : ' approve="ceo"'}>
What now?

<Option id="${id}-cut" takes="10m" grade="1" evicts="access-${i}-${d % 2}" ${effects}>
Cut.
<Outcome to="ceo">It is cut.</Outcome>
</Option>

<Option id="${id}-wait" takes="5m" manner="assisted" grade="0.5" by="vendor">Wait.</Option>

<Option id="${id}-tell" takes="0m" grade="0" if="seen-${i}-1 and not cut-${i}" sets="told-${i % 6}">Tell.</Option>

<Otherwise harms="harm-${i}">Nobody decided.</Otherwise>
</Decision>`;
}

const inject = (i: number): string => {
  const trigger = i % 10 === 3 ? ' held' : i % 2 ? ` at="T+${7 * i}m"` : ` when="${i % 4 ? `seen-${i % INCIDENTS}-4` : `theft-${i % INCIDENTS}.acknowledged`} and T>=1h" after="3m"`;
  return `<Inject id="inject-${i}" to="${i % 3 ? 'manager-0 manager-1' : 'all'}" from="Guard"${trigger} sets="word-${i}">\nA word.\n</Inject>`;
};
