import { memoryHub } from '#adapters/relay/memoryRelay.ts';
import { broadcastRelay } from '#adapters/relay/broadcastRelay.ts';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { servedRelay } from '#kit/servedRelay.ts';
import { relayContract } from './relay.contract.ts';

let made = 0;
const newRoom = (): string => `Room${String((made += 1)).padStart(18, '0')}`;

relayContract('within one page', async () => {
  const hub = memoryHub();
  return {
    room: newRoom(), connect: () => hub.connect(), end: async () => undefined,
    trouble: { lose: async () => hub.down(), restore: async () => hub.up() },
  };
});

relayContract('among the windows of a browser', async () => {
  const room = newRoom();
  return { room, connect: () => broadcastRelay(`relay-${room}`), end: async () => undefined };
}, false);

relayContract('the embedded one, over MQTT', async () => {
  const served = await servedRelay();
  const room = newRoom();
  return {
    room, connect: () => mqttRelay({ addresses: [served.address], room }), end: served.stop,
    trouble: { lose: served.stop, restore: served.start },
  };
});
