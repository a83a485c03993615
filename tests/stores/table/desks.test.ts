import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { memoryHub, type MemoryHub } from '#adapters/relay/memoryRelay.ts';
import { memoryKeyShelf } from '#adapters/seal/memoryKeyShelf.ts';
import { createDesks, type Desks } from '#stores/table/createDesks.ts';
import type { GuestStore } from '#stores/table/guestTypes.ts';
import { testSealer } from '#kit/aTable.ts';
import { aBrowser, aSetup, type Browser, type Tab } from '#kit/browser.ts';
import { quickTime } from '#kit/quickTime.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

const patience = { timeout: 10_000, interval: 5 };
type Guest = StoreApi<GuestStore>;

describe('the desks of one laptop', () => {
  let time: ReturnType<typeof quickTime>;
  let hub: MemoryHub;
  let browser: Browser;
  let tab: Tab;
  let desks: Desks;
  let carried: string;

  beforeEach(async () => {
    time = quickTime();
    hub = memoryHub();
    carried = '';
    hub.watch((_topic, bytes) => (carried += new TextDecoder('latin1').decode(bytes)));
    browser = aBrowser([{ scenario: sessionScenario, sha256: 'a'.repeat(64) }]);
    tab = browser.tab();
    desks = createDesks({ session: tab.session, ports: async () => ({ ...time, sealer: async () => testSealer, relay: () => hub.connect(), shelf: memoryKeyShelf }) });
    await tab.exercises.begin('small', aSetup(sessionScenario), [{ act: { do: 'start' } }]);
  });
  afterEach(() => time.end());

  const view = (guest: Guest): unknown => guest.getState().seats[0]?.view;
  async function sit(role: string): Promise<Guest> {
    const guest = await desks.sit(role);
    await vi.waitFor(() => expect(view(guest)).toBeTruthy(), patience);
    return guest;
  }
  const session = () => tab.session.getState();
  const log = (): readonly Record<string, unknown>[] => session().exportLog().trim().split('\n').slice(1).map((line) => JSON.parse(line) as Record<string, unknown>);

  it('shows a desk what its role may know, and goes on with play', async () => {
    const triage = await sit('triage');
    expect(view(triage)).toEqual(JSON.parse(JSON.stringify(session().seat('triage'))));
    expect(triage.getState().seats.map((seat) => seat.key)).toEqual(['seat:triage']);
    session().submit({ do: 'advance', by: 90 });
    await vi.waitFor(() => expect(view(triage)).toEqual(JSON.parse(JSON.stringify(session().seat('triage')))), patience);
    expect(JSON.stringify(view(triage))).toContain('Odd login');
  });

  it('logs what is done there as if it had been keyed there, once it is kept, and brings back what the rules refuse', async () => {
    session().submit({ do: 'advance', by: 90 });
    const triage = await sit('triage');
    expect(await triage.getState().act('triage', { do: 'acknowledge', alert: 'odd' })).toBeNull();
    expect(log().at(-1)).toMatchObject({ by: 'triage', do: 'acknowledge', alert: 'odd' });
    expect(Object.keys(log().at(-1) ?? {}).sort()).toEqual(['alert', 'at', 'by', 'do', 'hash', 'seq', 'wall']);
    expect(await triage.getState().act('triage', { do: 'acknowledge', alert: 'odd' })).toMatchObject({ code: 'already-looked' });
    expect(await triage.getState().act('manager', { do: 'note', text: 'not mine' })).toMatchObject({ code: 'not-yours' });
    expect([...session().heard()]).toEqual([]);
  });

  it('takes who leaves from the table: another role comes next, with keys of its own, and what is carried is sealed', async () => {
    const triage = await sit('triage');
    triage.getState().leave();
    await vi.waitFor(() => expect(triage.getState().phase).toBe('ended'), patience);
    expect(triage.getState().seats).toEqual([]);
    const manager = await sit('manager');
    expect(manager.getState().seats.map((seat) => seat.key)).toEqual(['seat:manager']);
    session().submit({ do: 'advance', by: 90 });
    await vi.waitFor(() => expect(JSON.stringify(view(manager))).toContain('Cut it?'), patience);
    expect(triage.getState().seats).toEqual([]);
    expect(await triage.getState().act('triage', { do: 'note', text: 'from the corridor' })).toMatchObject({ code: 'not-started' });
    expect(carried.length).toBeGreaterThan(1000);
    expect(carried).not.toContain('Cut it?');
  });

  it('counts feedback once a desk, however often somebody sat down there', async () => {
    session().submit({ do: 'end', because: 'time is up' });
    const given = { ratings: { plausible: 4 }, texts: {}, named: false } as const;
    const first = await sit('triage');
    expect(await first.getState().feedback(given)).toBeNull();
    first.getState().leave();
    const again = await sit('triage');
    expect(await again.getState().feedback(given)).toMatchObject({ message: expect.any(String) });
    const manager = await sit('manager');
    expect(await manager.getState().feedback(given)).toBeNull();
    expect(session().feedback).toBe(2);
  });

  it('ends with its exercise; the next one has a table of its own', async () => {
    const triage = await sit('triage');
    await tab.leave();
    await tab.exercises.begin('small', aSetup(sessionScenario), [{ act: { do: 'start' } }]);
    const next = await sit('manager');
    expect(next.getState().phase).toBe('in');
    session().submit({ do: 'note', text: 'begun anew' });
    await vi.waitFor(() => expect(view(next)).toEqual(JSON.parse(JSON.stringify(session().seat('manager')))), patience);
    expect(triage.getState().seats[0]?.key).toBe('seat:triage');
    let answer: unknown = 'none yet';
    void triage.getState().act('triage', { do: 'note', text: 'to the old one' }).then((refusal) => (answer = refusal));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answer).toBe('none yet');
    expect(log().map((entry) => entry['text'])).not.toContain('to the old one');
  });

  it('can be tried again where the code or the keys could not be had', async () => {
    const sealer = vi.fn(async () => testSealer).mockRejectedValueOnce(new Error('no network'));
    const other = createDesks({ session: tab.session, ports: async () => ({ ...time, sealer, relay: () => hub.connect(), shelf: memoryKeyShelf }) });
    await expect(other.sit('triage')).rejects.toThrow('no network');
    await vi.waitFor(async () => expect((await other.sit('triage')).getState()).toBeTruthy(), patience);
  });
});
