/** How much of each thing a generated scenario holds. */
export interface Amounts {
  readonly injects: number;
  readonly alerts: number;
  readonly decisions: number;
}

const SENTENCES = [
  'The gate stands open and the guard cannot close it by hand.',
  'A vendor key was used **outside its hours** at the north gate.',
  'The harbour master asks for a written answer before the tide.',
  'Two trucks left without papers; nobody knows who let them in.',
  'The log of the reader shows *eleven* openings in four minutes.',
];
const sentence = (n: number): string => SENTENCES[n % SENTENCES.length] ?? '';

/**
 * A valid scenario of about 100 KB with 300 injects, 100 alerts and 60 decisions by default: for benches and limits.
 * The same amounts give the same text.
 */
export function bigScenario(amounts: Amounts = { injects: 300, alerts: 100, decisions: 60 }): string {
  return [
    FRONT,
    attack(amounts),
    '<Stage id="night" title="Night">\n\nTen past two at the gate.',
    ...injects(amounts),
    ...alerts(amounts),
    ...decisions(amounts),
    '</Stage>',
    ENDING,
  ].join('\n\n');
}

const FRONT = `---
hotwash: 1
id: big-night
title: A long night
version: 1.0.0
language: en
summary: Many things happen at once; made by a program.
license: CC-BY-4.0
difficulty: advanced
duration: 4h
horizon: 24h
roles:
  - { id: triage, title: Triage analyst, team: secops, function: triage, tier: 1, essential: true }
  - { id: manager, title: Incident manager, team: secops, function: incident-management, essential: true }
  - { id: ceo, title: Chief executive, team: business, function: executive }
assets: [{ id: gate, title: Gate, critical: true }]
access: [{ id: vendor-key, title: Key of the gate vendor, kind: vendor }]
feeds: [{ id: gate-log, title: Gate log, record: { true: 20, false: 5 } }]
incidents: [{ id: key-abuse, title: Abuse of a vendor key, severity: high, contained: key-blocked-0 }]
objectives:
  - { id: get-out, statement: Block the key within two hours, measure: ttr(key-abuse), target: 2h, limit: 4h, csf: RS.MI }
---`;

const ENDING = `<Ending id="gate-closed" title="The gate is closed" when="key-abuse.remediated and inject-done">
The key is dead.
</Ending>
`;

function attack({ alerts }: Amounts): string {
  const raised = alerts > 0 ? ' raises="alert-0"' : '';
  return `<Attack id="driver" incident="key-abuse">

<Step id="open-gate" title="Open the gate" technique="T1199" after="10m" gains="vendor-key"${raised}>
The key opens the gate at night.
</Step>

</Attack>`;
}

const injects = ({ injects: n }: Amounts): string[] =>
  Array.from({ length: n }, (_, i) => {
    const sets = i === n - 1 ? ' sets="inject-done"' : '';
    const to = i % 3 === 0 ? 'all' : 'manager ceo';
    return `<Inject id="inject-${i}" to="${to}" from="Guard" via="Radio" at="T+${i * 4}m"${sets}>\n${sentence(i)}\n</Inject>`;
  });

const alerts = ({ alerts: n }: Amounts): string[] =>
  Array.from(
    { length: n },
    (
      _,
      i,
    ) => `<Alert id="alert-${i}" feed="gate-log" severity="high" to="triage"${i === 0 ? ' incident="key-abuse"' : ` at="T+${i * 12}m"`}>
${sentence(i)}

<Finding takes="10m" sets="looked-${i}">
${sentence(i + 1)} ${sentence(i + 2)}
</Finding>

</Alert>`,
  );

const decisions = ({ decisions: n, alerts: of }: Amounts): string[] =>
  Array.from(
    { length: n },
    (_, i) => `<Decision id="decision-${i}" owner="manager" incident="key-abuse" deadline="2h"
  when="${of > 0 ? `looked-${i % of}` : 'T>=1h'}">
${sentence(i)} What do we do?

<Option id="block-${i}" takes="15m" manner="manual" grade="1" evicts="vendor-key" sets="key-blocked-${i}">
Yes, block the key now.
</Option>

<Option id="wait-${i}" takes="5m" manner="manual" grade="0">
${sentence(i + 3)}
</Option>

<Otherwise>
The gate stays as it is.
</Otherwise>

</Decision>`,
  );
