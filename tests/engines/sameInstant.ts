import { expect, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import type { Grant } from '#core/table/grant.ts';
import { viewHash } from '#core/table/viewHash.ts';
import { aTable, type Device, type TableUnderTest } from '#kit/aTable.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import type { Engine } from './engine.ts';
import { rotated } from './faultRig.ts';
import type { Outcome } from './outcome.ts';

const PATIENCE = { timeout: 60_000, interval: 20 } as const;
const SPEED = 10;
const manager: Grant = { kind: 'role', role: 'manager' };
const SEATS: readonly Grant[] = [manager, manager, { kind: 'role', role: 'triage' }];
const ROUNDS = 5;

async function joined(t: TableUnderTest, grant: Grant, name: string): Promise<Device> {
  const id = t.table.getState().invite(grant);
  const device = t.device(t.table.getState().invites.find((one) => one.id === id)?.link ?? '');
  await vi.waitFor(() => expect(device.guest.getState().phase).toBe('name'), PATIENCE);
  device.guest.getState().knock(name);
  await vi.waitFor(() => expect(device.guest.getState().seats[0]?.view).toBeTruthy(), PATIENCE);
  return device;
}

/** One table with the rules of play: two devices at one desk commit its decision in the same instant, for different options. */
async function round(engine: Engine): Promise<Outcome> {
  let made = 0;
  const t = await aTable(sessionScenario, (room) => mqttRelay({ addresses: rotated(engine, (made += 1)), room }), SPEED);
  try {
    await t.table.getState().openTable();
    const devices: Device[] = [];
    for (const [i, grant] of SEATS.entries()) devices.push(await joined(t, grant, `Person ${i}`));
    t.tab.session.getState().submit({ do: 'advance', to: 120 });
    const unequal = (): number => devices.filter(({ guest }, i) => guest.getState().seats[0]?.hash !== viewHash(t.tab.session.getState().seat(i < 2 ? 'manager' : 'triage') ?? {})).length;
    await vi.waitFor(() => expect(unequal()).toBe(0), PATIENCE);
    const commit = (i: number, option: string) => devices[i]?.guest.getState().act('manager', { do: 'commit', decision: 'cut-it', option, because: `Option ${option}` });
    const answers = await Promise.all([commit(0, 'yes'), commit(1, 'no')]);
    expect(answers.map((answer) => answer?.code ?? 'accepted').toSorted()).toEqual(['accepted', 'already-committed']);
    await vi.waitFor(() => expect(unequal()).toBe(0), PATIENCE).catch(() => undefined);
    const commits = t.tab.session.getState().exportLog().match(/"commit"/g)?.length ?? 0;
    const accepted = answers.filter((answer) => answer === null).length;
    return {
      sent: 2, refused: 2 - accepted, lost: Math.max(0, accepted - commits), doubled: Math.max(0, commits - accepted), unequal: unequal(), devices: SEATS.length,
      onTheWay: { lost: 0, doubled: 0, late: 0 },
    };
  } finally {
    t.end();
  }
}

/** Five tables, one after the other; the sum of what came of it. */
export async function sameInstant(engine: Engine): Promise<Outcome> {
  const all: Outcome[] = [];
  for (let i = 0; i < ROUNDS; i += 1) all.push(await round(engine));
  const sum = (of: (outcome: Outcome) => number): number => all.reduce((total, outcome) => total + of(outcome), 0);
  return {
    sent: sum((o) => o.sent), refused: sum((o) => o.refused), lost: sum((o) => o.lost), doubled: sum((o) => o.doubled), unequal: sum((o) => o.unequal),
    devices: sum((o) => o.devices), onTheWay: { lost: 0, doubled: 0, late: 0 },
  };
}
