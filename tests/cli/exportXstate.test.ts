import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor, setup, type AnyStateMachine } from 'xstate';
import { exportXstate, type ExportedChart } from '#cli/exportXstate.ts';
import { loadScenario } from '#cli/files.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { calmWith } from '#kit/checked.ts';

const FILES = ['scenarios/harbor-light/scenario.mdx', 'scenarios/_template/scenario.mdx', ...readdirSync('tests/fixtures/realistic').map((f) => `tests/fixtures/realistic/${f}`)];

/** As somebody else would load an export: from JSON, with every named guard and action given. */
function load({ config, guards, actions }: ExportedChart, answer: boolean): AnyStateMachine {
  return setup({
    guards: Object.fromEntries(guards.map((name) => [name, () => answer])),
    actions: Object.fromEntries(actions.map((name) => [name, () => {}])),
  }).createMachine(JSON.parse(JSON.stringify(config)) as never) as unknown as AnyStateMachine;
}

describe.each(FILES)('the export of %s', (file) => {
  const { scenario } = loadScenario(file);
  const { machines } = exportXstate(scenario);

  it('has a machine for every thing that runs', () => {
    const of = (kind: string): string[] => machines.filter((m) => m.kind === kind).flatMap((m) => [...m.of]);
    expect(of('story')).toEqual(scenario.stages.map((s) => s.id));
    expect(of('attack')).toEqual(scenario.attacks.map((a) => a.id));
    expect(of('alert')).toEqual(scenario.alerts.map((a) => a.id));
    expect([...of('decision'), ...of('standing')].toSorted()).toEqual(scenario.decisions.map((d) => d.id).toSorted());
    expect(of('incident')).toEqual(scenario.incidents.map((i) => i.id));
  });
  it('loads into XState, runs, and takes every input it names', () => {
    for (const machine of machines) {
      for (const answer of [true, false]) {
        const actor = createActor(load(machine, answer)).start();
        for (const type of [...machine.inputs, ...machine.inputs]) actor.send({ type } as never);
        expect(actor.getSnapshot().status).not.toBe('error');
        actor.stop();
      }
    }
  });
});

it('a stage may be called like any word, also prologue or idle', () => {
  const { scenario } = parseScenario(calmWith('id="night"', 'id="prologue"'));
  const story = scenario ? exportXstate(scenario).machines.find((m) => m.kind === 'story') : undefined;
  expect(story).toBeDefined();
  const actor = createActor(load(story as ExportedChart, true)).start();
  actor.send({ type: 'begin' } as never);
  expect(actor.getSnapshot().value).toBe('prologue');
});

it('names guards and actions as its configs do', () => {
  const { machines } = exportXstate(loadScenario('scenarios/_template/scenario.mdx').scenario);
  expect(machines.find((m) => m.kind === 'alert')?.guards).toEqual(['looked', 'notLooked']);
  expect(machines.find((m) => m.kind === 'attack')?.actions).toEqual(['fire', 'foil']);
});
