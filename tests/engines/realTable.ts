import { expect, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import type { Grant } from '#core/table/grant.ts';
import { viewHash } from '#core/table/viewHash.ts';
import { aTable, type Device, type FacilitatorPage, type TableUnderTest } from '#kit/aTable.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import type { Engine } from './engine.ts';
import { rotated } from './faultRig.ts';

const PATIENCE = { timeout: 60_000, interval: 20 } as const;
const SPEED = 10;

/** A device at a desk of a table with the rules of play. */
export interface Seated extends Device {
  readonly role: string;
}

/** A facilitator's page with a running exercise and an open table, over an engine. */
export async function realTable(engine: Engine): Promise<TableUnderTest> {
  let made = 0;
  const table = await aTable(sessionScenario, (room) => mqttRelay({ addresses: rotated(engine, (made += 1)), room }), SPEED);
  await table.table.getState().openTable();
  return table;
}

/** A device opens an invitation, says its name, and shows a view. */
export async function joined(t: TableUnderTest, grant: Grant, name: string): Promise<Seated> {
  const id = t.table.getState().invite(grant);
  const device = t.device(t.table.getState().invites.find((one) => one.id === id)?.link ?? '');
  await vi.waitFor(() => expect(device.guest.getState().phase).toBe('name'), PATIENCE);
  device.guest.getState().knock(name);
  await vi.waitFor(() => expect(device.guest.getState().seats[0]?.view).toBeTruthy(), PATIENCE);
  return { ...device, role: grant.kind === 'role' ? grant.role : '' };
}

/** How many devices show another view than the facilitator's page has for them, once they had time. */
export async function unequalAt(page: FacilitatorPage, devices: readonly Seated[]): Promise<number> {
  const unequal = (): number => devices.filter(({ guest, role }) => guest.getState().seats[0]?.hash !== viewHash(page.tab.session.getState().seat(role) ?? {})).length;
  await vi.waitFor(() => expect(unequal()).toBe(0), PATIENCE).catch(() => undefined);
  return unequal();
}
