import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { domainOf, DOMAINS, type AttackDomain } from '#core/report/navigator/domainOf.ts';
import { domainsOf } from '#core/report/navigator/domainsOf.ts';
import { toNavigator } from '#core/report/toNavigator.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { harborInput } from '#kit/playedReport.ts';

/** The reference names the three matrices in its own letters. */
const MATRIX: Readonly<Record<string, AttackDomain>> = { ENT: 'enterprise-attack', ICS: 'ics-attack', MOB: 'mobile-attack' };
const reference = Papa.parse<{ kind: string; domain: string; id: string }>(readFileSync('tests/fixtures/attack-reference/attack.csv', 'utf8'), { header: true }).data.filter(({ kind }) => kind === 'technique');
const valid = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('tests/fixtures/navigator/layer-4.5.schema.json', 'utf8')) as object);
interface Layer {
  readonly domain: string;
  readonly description: string;
  readonly techniques: readonly { readonly techniqueID: string; readonly score: number; readonly comment: string }[];
}
const namedIn = (scenario: Scenario): readonly string[] => [...new Set(scenario.attacks.flatMap(({ steps }) => steps.flatMap(({ technique }) => technique ?? [])))].toSorted();
const withTechniques = (...ids: readonly string[]): Scenario =>
  smallScenario(`<Stage id="night" title="Night">It is night.</Stage><Attack id="track" incident="theft">${ids.map((id, i) => `<Step id="step-${i}" title="Step ${i}" technique="${id}" after="1m">In.</Step>`).join('')}</Attack>`);

describe('The matrix of a technique', () => {
  it('is that of the reference, for every technique of it', () => {
    expect(reference.length).toBeGreaterThan(900);
    expect(reference.filter(({ id, domain }) => domainOf(id) !== MATRIX[domain])).toEqual([]);
  });
  it('is none where there is no id', () => expect(['Valid Accounts', 'T1', 'T1078.4', ''].map(domainOf)).toEqual([null, null, null, null]));
});

describe.each(['strong', 'poor'] as const)('The layers for the ATT&CK Navigator of the %s play', (play) => {
  const { scenario, chronicle } = harborInput(play);
  const layers = domainsOf(scenario).map((domain) => JSON.parse(toNavigator(scenario, chronicle, domain)) as Layer);

  it('are one for the office and one for the terminal, each with techniques of its own matrix alone, and none left out', () => {
    expect(layers.map(({ domain }) => domain)).toEqual(['enterprise-attack', 'ics-attack']);
    for (const layer of layers) {
      valid(layer);
      expect(valid.errors).toBeNull();
      for (const { techniqueID } of layer.techniques) expect([techniqueID, MATRIX[reference.find(({ id }) => id === techniqueID)?.domain ?? '']]).toEqual([techniqueID, layer.domain]);
    }
    expect(layers.flatMap(({ techniques }) => techniques.map(({ techniqueID }) => techniqueID)).toSorted()).toEqual(namedIn(scenario));
    expect(layers.map(({ description }) => /Its techniques of (\w+) are in a layer of their own\.$/.exec(description)?.[1])).toEqual(['ICS', 'Enterprise']);
  });
  it('score a technique that was carried out above one that was not', () => {
    const fired = new Set(chronicle.steps.filter((step) => step.fired).map(({ id }) => id));
    expect(fired.size).toBeGreaterThan(3);
    const techniques = layers.flatMap((layer) => layer.techniques);
    for (const { technique } of scenario.attacks.flatMap(({ steps }) => steps)) {
      if (technique === null) continue;
      const carried = scenario.attacks.some(({ steps }) => steps.some((step) => step.technique === technique && fired.has(step.id)));
      expect([technique, (techniques.find(({ techniqueID }) => techniqueID === technique)?.score ?? -1) >= 2]).toEqual([technique, carried]);
    }
  });
});

describe('The layers of other scenarios', () => {
  it('are one for each matrix that occurs, in the order of the Navigator’s own list', () => {
    expect(domainsOf(withTechniques('T1660', 'T0826'))).toEqual(['ics-attack', 'mobile-attack']);
    expect(domainsOf(withTechniques('T1694', 'T1078.004', 'T1660'))).toEqual(DOMAINS);
  });
  it('are one that is empty where no technique is named, and hold nothing that is no id', () => {
    const scenario = withTechniques('Valid Accounts');
    expect(domainsOf(scenario)).toEqual(['enterprise-attack']);
    const layer = JSON.parse(toNavigator(scenario, playLines(scenario, []).run.chronicle(), 'enterprise-attack')) as Layer;
    expect([valid(layer), layer.techniques]).toEqual([true, []]);
  });
  it('would not fit the format with a misspelt field or another matrix', () => {
    expect(valid({ name: 'n', versions: { layer: '4.5' }, domain: 'enterprise-attack', techniques: [{ techniqueId: 'T1' }] })).toBe(false);
    expect(valid({ name: 'n', versions: { layer: '4.5' }, domain: 'ot-attack' })).toBe(false);
  });
});
