import { describe, expect, it } from 'vitest';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { GOOD, goodWith, withBody } from '#kit/scenarioText.ts';

function scenarioOf(text: string): Scenario {
  const { scenario, diagnostics } = parseScenario(text);
  expect(diagnostics).toEqual([]);
  if (!scenario) throw new Error('expected a scenario');
  return scenario;
}
const STAGE = '<Stage id="night" title="Night">\nWords.\n</Stage>';

describe('reading a scenario', () => {
  it('reads the front matter', () => {
    expect(scenarioOf(GOOD)).toMatchObject({
      hotwash: 1,
      id: 'gate-keys',
      version: '1.0.0',
      difficulty: 'foundation',
      duration: 1800,
      horizon: 14_400,
      clockStart: '2026-03-06T02:10:00-05:00',
      organisation: { name: 'Harbor Light Logistics', sector: 'transport', jurisdictions: ['us'] },
      trends: ['iot-ot'],
      pace: null,
      handling: null,
      roles: [
        { id: 'triage', tier: 1, essential: true, brief: null },
        { id: 'manager', tier: null },
      ],
      feeds: [{ id: 'gate-log', record: { true: 20, false: 5 } }],
      incidents: [{ id: 'key-abuse', severity: 'high', contained: { text: 'key-blocked' } }],
      objectives: [{ id: 'get-out', measure: { name: 'ttr', of: 'key-abuse' }, target: 7200, limit: 14_400, csf: 'RS.MI' }],
    });
  });

  it('reads the play, with the stage of each thing', () => {
    expect(scenarioOf(GOOD)).toMatchObject({
      stages: [{ id: 'night', prose: { text: 'Ten past two at the gate.' } }, { id: 'afterwards' }],
      attacks: [
        {
          id: 'driver',
          stage: null,
          start: null,
          steps: [{ id: 'open-gate', technique: 'T1199', after: 600, effects: { gains: ['vendor-key'], raises: ['gate-alert'] } }],
        },
      ],
      injects: [{ id: 'guard-call', stage: 'night', to: ['triage', 'manager'], toAll: true, from: 'Guard', at: 720, held: false }],
      alerts: [{ id: 'gate-alert', to: 'triage', raisedOnly: true, findings: [{ tier: 1, takes: 600, sets: ['abuse-confirmed'] }] }],
      decisions: [
        {
          id: 'block-key',
          owner: 'manager',
          options: [
            { id: 'block', by: 'manager', grade: 1, effects: { goto: 'afterwards' } },
            { id: 'wait', grade: 0 },
          ],
          otherwise: null,
        },
      ],
      endings: [{ id: 'gate-closed', when: { text: 'key-abuse.remediated and afterwards.entered' }, after: 0 }],
      facts: ['abuse-confirmed', 'key-blocked'],
    });
  });

  it('numbers every thing in the order of the file, front matter first', () => {
    const s = scenarioOf(GOOD);
    const [attack, alert, decision] = [s.attacks[0], s.alerts[0], s.decisions[0]];
    const inOrder = [
      ...s.roles,
      ...s.assets,
      ...s.access,
      ...s.feeds,
      ...s.incidents,
      ...s.objectives,
      attack,
      attack?.steps[0],
      s.stages[0],
      s.injects[0],
      alert,
      alert?.findings[0],
      decision,
      decision?.options[0],
      decision?.options[1],
      s.stages[1],
      s.endings[0],
    ].map((thing) => thing?.place);
    expect(inOrder).toEqual(Array.from({ length: inOrder.length }, (_, i) => i + 1));
  });

  it('follows the order of the keys where lists of the front matter stand in another order', () => {
    const s = scenarioOf(goodWith('roles:', 'harms: [{ id: shut, class: downtime, title: Shut, amount: 5, unit: USD, per: 1h }]\nroles:'));
    expect(s.harms[0]?.place).toBe(1);
    expect(s.roles[0]?.place).toBe(2);
  });

  it('writes down declarations, references, facts and conditions with their places', () => {
    const { index } = parseScenario(GOOD);
    expect(index.declarations.map((d) => `${d.kind} ${d.id} ${d.span.line}`)).toContain('option wait 58');
    expect(index.references.find((r) => r.id === 'afterwards')).toMatchObject({
      kinds: ['stage'],
      what: '`goto` of <Option>',
      span: { line: 54, column: 103 },
    });
    expect(index.references.find((r) => r.what.startsWith('`measure`'))).toMatchObject({
      id: 'key-abuse',
      kinds: ['incident'],
      span: { line: 23 },
    });
    expect(index.facts.map((f) => `${f.how} ${f.fact} ${f.span.line}:${f.span.column}`)).toEqual([
      'sets abuse-confirmed 45:28',
      'sets key-blocked 54:84',
    ]);
    expect(index.conditions.map((c) => [c.what, c.of, c.condition.text])).toContainEqual([
      '`when` of <Decision>',
      'block-key',
      'abuse-confirmed',
    ]);
  });

  it('reads one-line components like those in blocks', () => {
    const s = scenarioOf(
      withBody(`<Stage id="night" title="Night">Words.</Stage>

<Decision id="cut" owner="ceo" consult="triage">Cut *now*?
<Option id="yes" by="triage">Yes, **now**.<Outcome>Done.</Outcome></Option>
<Option id="no">No.</Option></Decision>`),
    );
    expect(s.decisions[0]).toMatchObject({
      prose: { text: 'Cut now?' },
      options: [
        { id: 'yes', prose: { text: 'Yes, now.' }, outcomes: [{ to: ['ceo', 'triage'], prose: { text: 'Done.' } }] },
        { id: 'no', prose: { text: 'No.' } },
      ],
    });
  });

  it('resolves the defaults of findings, options, outcomes and audiences', () => {
    const s = scenarioOf(
      withBody(`${STAGE}

<Alert id="beacon" feed="edr" severity="low" to="hunter">
Beacon.

<Finding>Nothing.</Finding>

<Finding tier="1" takes="5m">Nothing yet.</Finding>

</Alert>

<Update id="hourly" from="triage" to="all" every="1h" within="30m">How it stands.</Update>

<Discuss>What now?</Discuss>`),
    );
    expect(s.alerts[0]).toMatchObject({
      raisedOnly: false,
      findings: [
        { tier: 3, takes: 600 },
        { tier: 1, takes: 300 },
      ],
    });
    expect(s.updates[0]?.to).toEqual(['triage', 'hunter', 'ceo']);
    expect(s.discussions[0]?.to).toEqual([]);
  });

  it('reads literals in braces and attributes without value', () => {
    const s = scenarioOf(
      withBody(`${STAGE}

<Inject id="call" to={["ceo", "triage"]} held>Words.</Inject>

<Decision id="cut" owner="ceo" standing={true}>
Cut?

<Option id="yes" grade={0.5}>Yes.</Option>

<Option id="no" grade="0">No.</Option>

</Decision>

<Assumption id="backup" holds={false}>The backup is fresh.</Assumption>`),
    );
    expect(s.injects[0]).toMatchObject({ to: ['ceo', 'triage'], toAll: false, held: true });
    expect(s.decisions[0]).toMatchObject({ standing: true, options: [{ grade: 0.5 }, { grade: 0 }] });
    expect(s.assumptions[0]?.holds).toBe(false);
  });

  it('reads a start that is a time or a condition', () => {
    const attack = (id: string, start: string): string =>
      `<Attack id="${id}" incident="intrusion" start="${start}">\n\n<Step id="${id}-1" title="Enter" />\n\n</Attack>`;
    const s = scenarioOf(withBody([STAGE, attack('one', 'T+45m'), attack('two', 'night.entered and T>=1h')].join('\n\n')));
    expect(s.attacks.map((a) => a.start)).toMatchObject([{ at: 2700 }, { when: { text: 'night.entered and T>=1h' } }]);
  });

  it('collects the gaps of options, of `Otherwise` and of their own', () => {
    const gap = (code: string): string => `<Gap code="${code}" title="A gap" class="process">Why.</Gap>`;
    const s = scenarioOf(
      withBody(`${STAGE}

<Decision id="cut" owner="ceo">
Cut?

<Option id="yes">
Yes.

${gap('late')}

</Option>

<Option id="no">No.</Option>

<Otherwise>
${gap('nobody')}
</Otherwise>

</Decision>

${gap('alone')}`),
    );
    expect(s.gaps.map((g) => [g.code, g.host])).toEqual([
      ['late', 'yes'],
      ['nobody', 'cut'],
      ['alone', null],
    ]);
    expect(s.decisions[0]?.options[0]?.gaps[0]).toBe(s.gaps[0]);
  });

  it('leaves out what stands in a comment', () => {
    const s = scenarioOf(goodWith('<Inject', '{/* not yet:\n\n<Inject').replace('</Inject>', '</Inject>\n\n*/}'));
    expect(s.injects).toEqual([]);
  });

  it('accepts Windows line ends and a byte order mark', () => {
    const plain = scenarioOf(GOOD);
    const windows = scenarioOf(`\ufeff${GOOD.replaceAll('\n', '\r\n')}`);
    expect(windows.decisions[0]?.span.line).toBe(plain.decisions[0]?.span.line);
    expect(windows.decisions[0]?.options.map((o) => o.prose.text)).toEqual(plain.decisions[0]?.options.map((o) => o.prose.text));
  });

  it('keeps text as written where YAML would see a number or a date', () => {
    const s = scenarioOf(
      goodWith('version: 1.0.0', 'version: 1.10').replace('title: Keys of the gate', 'title: 0777').replace('title: Gate,', 'title: NO,'),
    );
    expect([s.version, s.title, s.assets[0]?.title]).toEqual(['1.10', '0777', 'NO']);
  });

  it('accepts the reserved keys', () => {
    const s = scenarioOf(goodWith('trends:', 'expect: [{ any: thing }]\nvariables: { who: you }\npace: 4\nhandling: TLP:AMBER\ntrends:'));
    expect(s).toMatchObject({ pace: 4, handling: 'TLP:AMBER' });
  });

  it('is plain data: JSON gives the same back', () => {
    const s = scenarioOf(GOOD);
    expect(JSON.parse(JSON.stringify(s))).toEqual(s);
  });
});
