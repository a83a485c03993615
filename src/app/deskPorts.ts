import { memoryHub } from '#adapters/relay/memoryRelay.ts';
import { chooseSealer } from '#adapters/seal/chooseSealer.ts';
import { memoryKeyShelf } from '#adapters/seal/memoryKeyShelf.ts';
import type { Clock } from '#core/ports.ts';
import type { LocalTablePorts } from '#stores/table/local/localTable.ts';
import { later } from './later.ts';

/** What the desks of this laptop get: a relay inside the page, the browser's seals, keys that are kept nowhere. */
export function deskPorts(clock: Clock): Omit<LocalTablePorts, 'session'> {
  const hub = memoryHub();
  return { clock, later, sealer: () => Promise.resolve(chooseSealer(crypto)), relay: () => hub.connect(), shelf: memoryKeyShelf };
}
