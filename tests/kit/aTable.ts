import { webcrypto } from 'node:crypto';
import type { StoreApi } from 'zustand/vanilla';
import { memoryHub, type MemoryHub } from '#adapters/relay/memoryRelay.ts';
import { memoryKeyShelf } from '#adapters/seal/memoryKeyShelf.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import type { KeyShelf, Relay, Sealer } from '#core/ports.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { createGuest } from '#stores/table/createGuest.ts';
import { createTable } from '#stores/table/createTable.ts';
import type { GuestStore } from '#stores/table/guestTypes.ts';
import type { TablePorts } from '#stores/table/tablePorts.ts';
import type { TableStore } from '#stores/table/tableTypes.ts';
import { aBrowser, aSetup, type Browser, type Tab } from './browser.ts';
import { quickTime } from './quickTime.ts';
import { sessionScenario } from './sessionScenario.ts';

/** The real one, as every device of a test has it unless told otherwise. */
export const testSealer: Sealer = webCryptoSealer(webcrypto as Crypto);

export interface Device {
  readonly guest: StoreApi<GuestStore>;
  readonly shelf: KeyShelf;
}
export interface FacilitatorPage {
  readonly tab: Tab;
  readonly table: StoreApi<TableStore>;
}
/** A facilitator's page with a running exercise and its table, and devices that join it, over any relay. */
export interface TableUnderTest extends FacilitatorPage {
  readonly browser: Browser;
  readonly exercise: string;
  readonly hub: MemoryHub;
  /** Another page of the facilitator on the same machine. */
  page(): FacilitatorPage;
  /** The facilitator's page on another machine, with keys of its own. */
  machine(shelf: KeyShelf): FacilitatorPage;
  /** The first page's connection ends as with its process: nobody is told. */
  die(): void;
  /** A device opens a link; with the `shelf` of another it is the same device after a reload; `own`: its sealer, to look over its shoulder. */
  device(link: string, shelf?: KeyShelf, own?: Sealer): Device;
  readonly later: TablePorts['later'];
  end(): void;
}

export async function aTable(scenario: Scenario = sessionScenario, connect?: (room: string) => Relay, speed = 40, sealer = testSealer): Promise<TableUnderTest> {
  const hub = memoryHub();
  const time = quickTime(speed);
  const relays: Relay[] = [];
  const relay = (room: string): Relay => {
    const one = connect ? connect(room) : hub.connect();
    relays.push(one);
    return one;
  };
  const ports: TablePorts = { ...time, sealer: async () => sealer, relay };
  const browser = aBrowser([{ scenario, sha256: 'a'.repeat(64) }]);
  const hostShelf = memoryKeyShelf();
  const page = (at: Browser = browser, shelf: KeyShelf = hostShelf): FacilitatorPage => {
    const tab = at.tab();
    const place = async () => ({ mode: 'loopback', seats: 'http://localhost:4173/seat.html', console: 'http://localhost:4173/', words: [], fingerprint: null, relay: 'origin' }) as const;
    return { tab, table: createTable({ ports: async () => ({ ...ports, shelf }), session: tab.session, place }) };
  };
  const { tab, table } = page();
  const first = relays.length;
  const begun = await tab.exercises.begin(scenario.id, aSetup(scenario), [{ act: { do: 'start' } }]);
  if (!begun.ok) throw new Error(begun.error.message);
  return {
    browser, tab, table, hub, later: time.later, page: () => page(), machine: (shelf) => page(aBrowser([{ scenario, sha256: 'a'.repeat(64) }]), shelf), die: () => relays[first]?.close(), exercise: begun.value,
    device(link, shelf = memoryKeyShelf(), own = sealer) {
      return { shelf, guest: createGuest({ ...ports, sealer: async () => own, shelf, plainHttp: false }, link === '' ? '' : new URL(link).hash.replace('#/co/', '#')) };
    },
    end() {
      time.end();
      for (const one of relays) one.close();
    },
  };
}
