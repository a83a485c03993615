import { broadcastRelay } from '#adapters/relay/broadcastRelay.ts';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { indexedDbKeyShelf } from '#adapters/seal/indexedDbKeyShelf.ts';
import { memoryKeyShelf } from '#adapters/seal/memoryKeyShelf.ts';
import type { Clock, KeyShelf, Relay, Sealer } from '#core/ports.ts';
import type { RelayPlace } from '#core/table/invite.ts';
import type { TablePorts } from '#stores/table/tablePorts.ts';
import { later } from './later.ts';

/** What both ends of a table get in a browser. `password`: of a hosted relay, from its config.json. */
export function tablePorts(clock: Clock, password: () => string | null = () => null): TablePorts & { readonly shelf: KeyShelf } {
  let chosen: Promise<Sealer> | null = null;
  const sealer = (): Promise<Sealer> => (chosen ??= import('#adapters/seal/chooseSealer.ts').then(({ chooseSealer }) => chooseSealer(crypto)));
  const shelf = (crypto.subtle as SubtleCrypto | undefined) ? indexedDbKeyShelf(crypto, sealer, clock.now) : memoryKeyShelf();
  return { clock, sealer, shelf, later, relay: (room, place, isHost = false) => relayAt(room, place, password(), isHost) };
}

function relayAt(room: string, place: RelayPlace, password: string | null, isHost: boolean): Relay {
  if (place === 'windows') return broadcastRelay(`hotwash-table:${room}`);
  const addresses: readonly string[] = place === 'origin' ? [`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/mqtt`] : place;
  const [first = '', ...more] = addresses;
  return mqttRelay({ addresses: [first, ...more], room, isHost, ...(password === null ? {} : { password }) });
}
