import { afterAll, beforeAll, describe, expect, it, type TaskMeta } from 'vitest';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';
import { FaultRig } from './faultRig.ts';
import './faultRow.ts';
import { FAULTS } from './faults.ts';
import { handOver } from './handOver.ts';
import { outcomeInWords, type Outcome } from './outcome.ts';
import { sameInstant } from './sameInstant.ts';

describe.each(ENGINES)('a table over $name', ({ name, servers, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 100_000);
  afterAll(() => engine?.stop());

  async function expectNoHarm(fault: string, meta: TaskMeta, happen: () => Promise<Outcome>): Promise<void> {
    meta.fault = { engine: name, fault, outcome: 'did not come to its end' };
    const outcome = await happen();
    meta.fault = { engine: name, fault, outcome: outcomeInWords(outcome) };
    expect(outcome).toMatchObject({ lost: 0, doubled: 0, unequal: 0 });
  }

  it.for(FAULTS.filter((fault) => servers >= fault.servers))('loses nothing, doubles nothing, and is level again: $name', async (fault, { task: { meta } }) => {
    const rig = new FaultRig(engine);
    try {
      await expectNoHarm(fault.name, meta, async () => {
        await rig.begin();
        await fault.happen(rig, engine);
        return rig.outcome();
      });
    } finally {
      rig.end();
    }
  });

  it('loses nothing, doubles nothing, and is level again: the table handed over, and taken over from a page that died', async ({ task: { meta } }) => {
    await expectNoHarm('handed over to a co-facilitator', meta, () => handOver(engine));
  });

  it('takes one of two commits of the same decision at the same instant, and tells the other that it was taken', async ({ task: { meta } }) => {
    await expectNoHarm('same decision committed twice at once', meta, () => sameInstant(engine));
  });
});
