import { webcrypto } from 'node:crypto';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { forgetTable } from '#app/forgetTable.ts';
import { tablePorts } from '#app/tablePorts.ts';
import { fakeClock } from '#kit/fakeClock.ts';
import { shelfName } from '#stores/table/shelfName.ts';

it('The keys of the table of a deleted exercise are gone from this browser, those of another stay', async () => {
  vi.stubGlobal('crypto', webcrypto);
  const clock = fakeClock();
  const { shelf, sealer } = tablePorts(clock);
  const { newSigningKey, newAgreementKey } = await sealer();
  for (const exercise of ['x1', 'x2']) await shelf.keep(shelfName(exercise), { signing: await newSigningKey(), agreement: await newAgreementKey() }, exercise);
  expect((await shelf.find(shelfName('x1')))?.note).toBe('x1');
  await forgetTable('x1', clock);
  expect(await shelf.find(shelfName('x1'))).toBeNull();
  expect((await shelf.find(shelfName('x2')))?.note).toBe('x2');
});
