import type { EngineKind } from './engine.ts';
import { engineFolder } from './engineFolder.ts';
import { freePorts } from './freePorts.ts';
import { processEngine } from './processEngine.ts';

/** The name under which one logs in is the room, and nobody hears or says anything outside of it. */
export const MOSQUITTO_ACL = 'pattern readwrite ttx/%u/#\n';

/** `mosquitto.conf`, as the README shows it. `web`: port and perhaps address; Debian's 2.0.11 does not start without the `plain` listener. */
export const mosquittoConfig = (folder: string, plain: number, web: string, isTls: boolean): string =>
  [
    'persistence false', 'connection_messages false', 'log_type error',
    'allow_anonymous true', `acl_file ${folder}/acl.conf`, 'max_packet_size 65536', 'set_tcp_nodelay true',
    `listener ${plain} 127.0.0.1`, `listener ${web}`, 'protocol websockets',
    // Without it 2.0.11 takes a WebSocket listener's address for a hint and listens to every network.
    ...(web.includes(' ') ? ['socket_domain ipv4'] : []), ...(isTls ? [`certfile ${folder}/cert.pem`, `keyfile ${folder}/key.pem`] : []), '',
  ].join('\n');

/**
 * One mosquitto. After SIGKILL its WebSocket port may be held for up to a minute by connections that it had: it is started until it gets
 * the port, which devices outlast.
 */
export const mosquitto: EngineKind = {
  name: 'mosquitto',
  servers: 1,
  keepsRooms: true,
  async start({ certificate } = {}) {
    const [plain = 0, web = 0] = await freePorts(2);
    const folder = await engineFolder('mosquitto', (at) => ({
      'acl.conf': MOSQUITTO_ACL,
      'mosquitto.conf': mosquittoConfig(at, plain, `${web} 127.0.0.1`, certificate !== undefined),
      ...(certificate ? { 'cert.pem': certificate.cert, 'key.pem': certificate.key } : {}),
    }));
    const address = `${certificate ? 'wss' : 'ws'}://127.0.0.1:${web}/mqtt`;
    return processEngine('mosquitto', [{ address, programs: [{ program: 'mosquitto', args: ['-c', `${folder}/mosquitto.conf`] }] }], folder);
  },
};
