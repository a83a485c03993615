import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { roomOfShortCode } from '#core/table/shortCode.ts';
import { topics } from '#core/table/topics.ts';
import { aTable, type Device, type TableUnderTest } from '#kit/aTable.ts';

const patience = { timeout: 15_000, interval: 10 };
const GRANTS = [{ kind: 'role', role: 'triage' }, { kind: 'observer' }] as const;

describe('the door of a short code', () => {
  let t: TableUnderTest;
  beforeEach(async () => {
    t = await aTable();
    await t.table.getState().openTable();
    t.table.getState().openDoor();
  });
  afterEach(() => t.end());

  const table = () => t.table.getState();
  const comers = () => table().members.filter((m) => m.state === 'comparing');
  const link = (): string => table().code?.link ?? '';
  async function comes(name: string): Promise<Device> {
    const device = t.device(link());
    await vi.waitFor(() => expect(device.guest.getState().phase).toBe('name'), patience);
    device.guest.getState().knock(name);
    await vi.waitFor(() => expect(device.guest.getState().phase).toBe('compare'), patience);
    await vi.waitFor(() => expect(comers().some((m) => m.name === name)).toBe(true), patience);
    return device;
  }
  const rowOf = (name: string) => comers().find((m) => m.name === name);

  it('shows both sides the same digits and words, and lets in whom both sides confirm, with all that was granted', async () => {
    const { guest } = await comes('Ana');
    expect(table().code?.text).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(rowOf('Ana')?.sas).toEqual(guest.getState().sas);
    table().admit(rowOf('Ana')?.id ?? '', [...GRANTS]);
    await new Promise((done) => setTimeout(done, 100));
    expect(guest.getState().phase).toBe('compare');
    guest.getState().confirm(true);
    await vi.waitFor(() => expect(guest.getState()).toMatchObject({ phase: 'in', sas: null, grants: GRANTS }), patience);
    expect(table()).toMatchObject({ invites: [], members: [{ name: 'Ana', state: 'in', grants: GRANTS }] });
  });

  it('gives nothing to a guest who says that they differ, nor to one whom the facilitator refuses; three refusals lock it', async () => {
    const { guest } = await comes('Ana');
    guest.getState().confirm(false);
    table().admit(rowOf('Ana')?.id ?? '', [...GRANTS]);
    await new Promise((done) => setTimeout(done, 200));
    expect(guest.getState()).toMatchObject({ phase: 'removed', seats: [] });
    for (const name of ['Ben', 'Cyd', 'Dan']) {
      await comes(name);
      table().remove(rowOf(name)?.id ?? '');
      expect(rowOf(name)).toBeUndefined();
    }
    expect(table().code).toBeNull();
  });

  it('answers nobody once it is locked, and opens with another code', async () => {
    const before = link();
    table().lockDoor();
    expect(table().code).toBeNull();
    table().openDoor();
    expect(link()).not.toBe(before);
    const late = t.device(before);
    await vi.waitFor(() => expect(late.guest.getState().phase).toBe('name'), patience);
    late.guest.getState().knock('Eve');
    await new Promise((done) => setTimeout(done, 200));
    expect(late.guest.getState().phase).toBe('knocking');
    expect(comers()).toEqual([]);
  });

  it('closes by itself after a quarter of an hour', async () => {
    t.end();
    t = await aTable(undefined, undefined, 1000);
    await table().openTable();
    table().openDoor();
    expect(table().code).not.toBeNull();
    await vi.waitFor(() => expect(table().code).toBeNull(), patience);
  });

  it('works with one message in ten lost, doubled and disordered', async () => {
    t.hub.setFaults({ seed: 5, lose: 0.1, double: 0.1, reorder: 0.1 });
    const { guest } = await comes('Ana');
    expect(rowOf('Ana')?.sas).toEqual(guest.getState().sas);
    guest.getState().confirm(true);
    table().admit(rowOf('Ana')?.id ?? '', [...GRANTS]);
    await vi.waitFor(() => expect(guest.getState().phase).toBe('in'), patience);
  });

  it('holds out against nonsense and a crowd: twenty at most wait, the page goes on', async () => {
    const room = roomOfShortCode(table().code?.text ?? '');
    const stranger = t.hub.connect();
    for (let i = 0; i < 1000; i += 1) {
      const id = String(i).padStart(22, 'A');
      for (const text of [JSON.stringify({ t: 'who', v: 1, try: id }), '{', `{"t":"who","try":"${id}"}`]) stranger.publish(topics.lobby(room), utf8ToBytes(text));
    }
    await new Promise((done) => setTimeout(done, 300));
    expect(comers()).toEqual([]);
    expect(t.tab.session.getState().submit({ do: 'note', text: 'still here' })).toBeNull();
    expect(table().status).toBe('open');
  });
});
