import type { EngineKind } from './engine.ts';
import { engineFolder } from './engineFolder.ts';
import { freePorts } from './freePorts.ts';
import { processEngine } from './processEngine.ts';

/**
 * One mosquitto. The name under which one logs in is the room, and nobody hears or says anything outside of it. Debian's 2.0.11 does
 * not start with a WebSocket listener alone: the plain one is on loopback. After SIGKILL its WebSocket port may be held for up to a
 * minute by connections that it had: it is started until it gets the port.
 */
export const mosquitto: EngineKind = {
  name: 'mosquitto',
  servers: 1,
  keepsRooms: true,
  async start({ certificate } = {}) {
    const [plain = 0, web = 0] = await freePorts(2);
    const folder = await engineFolder('mosquitto', (at) => ({
      'acl.conf': 'pattern readwrite ttx/%u/#\n',
      'mosquitto.conf': [
        'persistence false', 'allow_anonymous true', `acl_file ${at}/acl.conf`, 'max_packet_size 65536', 'set_tcp_nodelay true',
        `listener ${plain} 127.0.0.1`,
        `listener ${web} 127.0.0.1`, 'protocol websockets', ...(certificate ? [`certfile ${at}/cert.pem`, `keyfile ${at}/key.pem`] : []), '',
      ].join('\n'),
      ...(certificate ? { 'cert.pem': certificate.cert, 'key.pem': certificate.key } : {}),
    }));
    const address = `${certificate ? 'wss' : 'ws'}://127.0.0.1:${web}/mqtt`;
    return processEngine('mosquitto', [{ address, program: 'mosquitto', args: ['-c', `${folder}/mosquitto.conf`] }], folder);
  },
};
