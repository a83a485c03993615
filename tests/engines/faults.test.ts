import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';
import { FaultRig, type Outcome } from './faultRig.ts';
import './faultRow.ts';
import { FAULTS } from './faults.ts';

const inWords = ({ sent, refused, lost, doubled, unequal, devices, onTheWay }: Outcome): string => {
  const way = onTheWay.lost + onTheWay.doubled + onTheWay.late > 0 ? `; on the way ${onTheWay.lost} lost, ${onTheWay.doubled} doubled, ${onTheWay.late} late` : '';
  return `${lost} lost, ${doubled} doubled, hashes ${unequal === 0 ? 'equal' : `of ${unequal} devices unequal`}  (${sent} commands, ${refused} refused as too many, ${devices} devices${way})`;
};

describe.each(ENGINES)('a table over $name', ({ name, servers, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 100_000);
  afterAll(() => engine?.stop());

  it.for(FAULTS.filter((fault) => servers >= fault.servers))('loses nothing, doubles nothing, and is level again: $name', async ({ name: fault, happen }, { task: { meta } }) => {
    meta.fault = { engine: name, fault, outcome: 'did not come to its end' };
    const rig = new FaultRig(engine);
    try {
      await rig.begin();
      await happen(rig, engine);
      const outcome = await rig.outcome();
      meta.fault = { engine: name, fault, outcome: inWords(outcome) };
      expect(outcome).toMatchObject({ lost: 0, doubled: 0, unequal: 0 });
    } finally {
      rig.end();
    }
  });
});
