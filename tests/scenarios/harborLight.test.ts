import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HARM_CLASSES } from '#core/scenario/model.ts';
import { scenarioFrom } from '../kit/scenarioFile.ts';

const scenario = scenarioFrom('scenarios/harbor-light/scenario.mdx');
const teamOf = (role: string | null): string | undefined => scenario.roles.find((r) => r.id === role)?.team;
const distinct = (list: readonly (string | null)[]): readonly (string | null)[] => [...new Set(list)].sort((a, b) => String(a).localeCompare(String(b)));

describe('Harbor Light, as issue 2 asks for it', () => {
  it('lasts 90 minutes and is of middle difficulty, over identity, cloud, plant and telemetry', () => {
    expect([scenario.duration, scenario.difficulty]).toEqual([5400, 'intermediate']);
    expect(scenario.trends).toEqual(['identity', 'cloud', 'iot-ot', 'telemetry']);
  });

  it('seats ten roles: three tiers, incident manager, intelligence, head of security; executive, operations, legal, communications', () => {
    expect(scenario.roles.map((r) => r.function)).toEqual([
      'triage', 'investigation', 'hunt', 'incident-management', 'threat-intelligence', 'security-leadership', 'executive', 'operations', 'legal', 'communications',
    ]);
    expect(scenario.roles.slice(0, 3).map((r) => r.tier)).toEqual([1, 2, 3]);
    expect(scenario.roles.filter((r) => r.team === 'business')).toHaveLength(4);
  });

  it('has seven stages, each with a question for the room and a note for the facilitator', () => {
    expect(scenario.stages).toHaveLength(7);
    for (const { id } of scenario.stages) {
      expect(scenario.discussions.filter((d) => d.stage === id), id).not.toHaveLength(0);
      expect(scenario.notes.filter((n) => n.stage === id), id).not.toHaveLength(0);
    }
  });

  it('raises 29 alerts from six feeds of different record, 14 of them noise outside any stage', () => {
    const noise = scenario.alerts.filter((a) => a.incident === null);
    expect([scenario.alerts.length, noise.length]).toEqual([29, 14]);
    expect(distinct(noise.map((a) => a.stage))).toEqual([null]);
    expect(distinct(scenario.alerts.map((a) => a.feed))).toHaveLength(6);
    const records = scenario.feeds.map(({ record }) => record.true / (record.true + record.false));
    expect([Math.min(...records) < 0.25, Math.max(...records) > 0.95]).toEqual([true, true]);
  });

  it('asks 22 decisions: two hunts, four that the other side approves, the rest with a deadline and what happens when it passes', () => {
    const { decisions } = scenario;
    expect(decisions).toHaveLength(22);
    expect(decisions.filter((d) => d.standing).map((d) => d.id)).toEqual(['hunt-identity', 'hunt-cloud']);
    const across = decisions.filter((d) => d.approve !== null && teamOf(d.approve) !== teamOf(d.owner));
    expect(across.map((d) => [d.id, teamOf(d.approve)])).toEqual([
      ['cloud-keys', 'business'], ['cut-link', 'business'], ['customer-statement', 'secops'], ['reopen-gates', 'secops'],
    ]);
    for (const d of decisions.filter((x) => !x.standing)) expect([d.id, d.deadline !== null, d.otherwise !== null]).toEqual([d.id, true, true]);
  });

  it('lets nobody off lightly: every decision has an option of full grade and one below it', () => {
    for (const d of scenario.decisions) {
      const grades = d.options.map((o) => o.grade);
      expect([d.id, grades.includes(1), grades.some((g) => g !== null && g < 1)]).toEqual([d.id, true, true]);
    }
  });

  it('has messages enough, three of them held back', () => {
    expect(scenario.injects.length).toBeGreaterThanOrEqual(12);
    expect(scenario.injects.filter((i) => i.held)).toHaveLength(3);
  });

  it('runs two attack tracks, of one incident each', () => {
    expect(scenario.attacks.map((a) => [a.id, a.incident])).toEqual([['visitor', 'intrusion'], ['key-maker', 'key-misuse']]);
  });

  it('names only techniques that exist in ATT&CK v19', () => {
    const rows = readFileSync('tests/fixtures/attack-reference/attack.csv', 'utf8').split('\n').map((line) => line.split(','));
    const known = new Set(rows.filter(([kind]) => kind === 'technique').map(([, , id]) => id));
    const named = scenario.attacks.flatMap((a) => a.steps.map((s) => s.technique));
    expect(named).not.toContain(null);
    expect(named.filter((id) => !known.has(id ?? ''))).toEqual([]);
  });

  it('has one regular update, three signals from outside, and three clocks of four, six and eight hours with source and date', () => {
    expect([scenario.updates.length, scenario.intel.length]).toEqual([1, 3]);
    expect(scenario.duties.map((d) => d.within / 3600)).toEqual([4, 6, 8]);
    for (const d of scenario.duties) expect([d.source.length > 20, d.asOf]).toEqual([true, expect.stringMatching(/^202[56]-\d\d-\d\d$/)]);
  });

  it('says four things that people rely on, of which two are not so', () => {
    expect(scenario.assumptions.map((a) => a.holds)).toEqual([false, false, true, true]);
  });

  it('gives every role a fact that only it holds', () => {
    const informed = new Set(scenario.privates.flatMap((p) => p.to));
    expect(scenario.roles.filter((r) => !informed.has(r.id))).toEqual([]);
  });

  it('can do harm of all four classes, and measures six objectives of six kinds, with four endings', () => {
    expect(HARM_CLASSES.filter((c) => !scenario.harms.some((h) => h.class === c))).toEqual([]);
    expect(scenario.objectives.map((o) => o.measure.name)).toEqual(['tta', 'mttr', 'decision', 'update', 'duty', 'intel']);
    expect(scenario.endings).toHaveLength(4);
  });

  it('keeps the field’s words out of what only business roles read', () => {
    const business = new Set(scenario.roles.filter((r) => r.team === 'business').map((r) => r.id));
    const only = (to: readonly string[]): boolean => to.every((id) => business.has(id));
    const texts = [...scenario.injects, ...scenario.privates].filter((x) => only(x.to)).map((x) => x.prose.text);
    const owned = scenario.decisions.filter((d) => business.has(d.owner)).flatMap((d) => [d.prose, ...d.options.map((o) => o.prose)]).map((p) => p.text);
    for (const text of [...texts, ...owned]) expect(text).not.toMatch(/\b(?:EDR|IOCs?|C2|SIEM|IAM|TTPs?|OAuth|lateral movement|exfiltrat\w+)\b/i);
  });
});
