import type { EngineKind } from './engine.ts';
import { engineFolder } from './engineFolder.ts';
import { freePorts } from './freePorts.ts';
import { processEngine, type EngineServer } from './processEngine.ts';

const SERVERS = [0, 1, 2] as const;

export interface NatsServer {
  readonly name: string;
  /** Of its certificate, `cert.pem` and `key.pem`; `null`: plain. */
  readonly tls: string | null;
  readonly store: string;
  /** Address and port for each of its listeners; devices come to `web`. */
  readonly plain: string;
  readonly web: string;
  readonly mqtt: string;
  readonly cluster: string;
  /** `cluster` of all servers. */
  readonly all: readonly string[];
  readonly password?: string;
}

/** A server's configuration, as the README shows it. */
export const natsConfig = ({ name, tls, store, plain, web, mqtt, cluster, all, password }: NatsServer): string =>
  [
    `server_name: ${name}`, `listen: ${plain}`,
    `jetstream { store_dir: "${store}", max_memory_store: 64MB, max_file_store: 256MB }`,
    `websocket { listen: "${web}", ${tls === null ? 'no_tls: true' : `tls { cert_file: "${tls}/cert.pem", key_file: "${tls}/key.pem" }`} }`,
    `mqtt { listen: "${mqtt}" }`,
    `cluster { name: hotwash, listen: "${cluster}", routes: [${all.map((at) => `"nats-route://${at}"`).join(', ')}] }`,
    'max_payload: 65536',
    ...(password === undefined ? [] : [`authorization { token: "${password}" }`]), '',
  ].join('\n');

/**
 * Three NATS servers as one cluster. Its MQTT needs JetStream, which two of three must hold up. NATS 2.9 knows no rule that holds the
 * name under which one logs in against a topic: rooms are kept apart by what cannot be guessed, and by the sealing.
 */
export const natsCluster: EngineKind = {
  name: 'NATS ×3',
  servers: 3,
  keepsRooms: false,
  async start({ certificate, password } = {}) {
    const ports = await freePorts(12);
    const at = (kind: number, i: number): string => `127.0.0.1:${ports[kind * 3 + i]}`;
    const folder = await engineFolder('nats', (here) => ({
      ...Object.fromEntries(SERVERS.map((i) => [`n${i}.conf`, natsConfig({
        name: `n${i}`, tls: certificate ? here : null, store: `${here}/n${i}`, plain: at(0, i), web: at(1, i), mqtt: at(2, i), cluster: at(3, i),
        all: SERVERS.map((other) => at(3, other)), ...(password === undefined ? {} : { password }),
      })])),
      ...(certificate ? { 'cert.pem': certificate.cert, 'key.pem': certificate.key } : {}),
    }));
    const server = (i: number): EngineServer => ({ address: `${certificate ? 'wss' : 'ws'}://${at(1, i)}/mqtt`, program: 'nats-server', args: ['-c', `${folder}/n${i}.conf`] });
    return processEngine('NATS ×3', [server(0), server(1), server(2)], folder, password);
  },
};
