import type { EngineKind } from './engine.ts';
import { engineFolder } from './engineFolder.ts';
import { freePorts } from './freePorts.ts';
import { processEngine, type EngineServer } from './processEngine.ts';

const SERVERS = [0, 1, 2] as const;

/** The program of a server that knows those of the other servers; addresses and ports. */
export interface NatsCore {
  readonly name: string;
  /** For clients, of whom there are none. */
  readonly plain: string;
  readonly cluster: string;
  readonly leaf: string;
  /** `cluster` of all servers. */
  readonly all: readonly string[];
}
/** The program of a server that devices come to; addresses and ports. */
export interface NatsDoor {
  readonly name: string;
  /** Of its certificate, `cert.pem` and `key.pem`; `null`: plain. */
  readonly tls: string | null;
  readonly store: string;
  readonly plain: string;
  /** For devices. */
  readonly web: string;
  readonly mqtt: string;
  /** `leaf` of all cores, the nearest first. */
  readonly cores: readonly string[];
  readonly password?: string;
}
const listed = (scheme: string, places: readonly string[]): string => places.map((at) => `"${scheme}://${at}"`).join(', ');

/** `core.conf` of a server, as the README shows it. */
export const natsCoreConfig = ({ name, plain, cluster, leaf, all }: NatsCore): string =>
  [
    `server_name: ${name}-core`, `listen: ${plain}`,
    `cluster { name: hotwash, listen: "${cluster}", routes: [${listed('nats-route', all)}] }`,
    `leafnodes { listen: "${leaf}" }`,
    'max_payload: 65536', '',
  ].join('\n');

/** `door.conf` of a server, as the README shows it. */
export const natsDoorConfig = ({ name, tls, store, plain, web, mqtt, cores, password }: NatsDoor): string =>
  [
    `server_name: ${name}`, `listen: ${plain}`,
    `jetstream { domain: ${name}, store_dir: "${store}", max_memory_store: 64MB, max_file_store: 256MB }`,
    `websocket { listen: "${web}", ${tls === null ? 'no_tls: true' : `tls { cert_file: "${tls}/cert.pem", key_file: "${tls}/key.pem" }`} }`,
    `mqtt { listen: "${mqtt}" }`,
    `leafnodes { remotes: [{ urls: [${listed('nats-leaf', cores)}], no_randomize: true, deny_imports: ["$MQTT.>", "$JS.>"], deny_exports: ["$MQTT.>", "$JS.>"] }] }`,
    'max_payload: 65536',
    ...(password === undefined ? [] : [`authorization { token: "${password}" }`]), '',
  ].join('\n');

/**
 * Three NATS servers as one cluster, each of two programs. NATS' MQTT needs JetStream, and JetStream in a cluster elects leaders for
 * seconds before it takes a client. So the cores are a cluster without it, and each door has one of its own, which asks nobody. NATS 2.9
 * knows no rule that holds the name under which one logs in against a topic: rooms are kept apart by what cannot be guessed, and by the
 * sealing.
 */
export const natsCluster: EngineKind = {
  name: 'NATS ×3',
  servers: 3,
  keepsRooms: false,
  async start({ certificate, password } = {}) {
    const ports = await freePorts(18);
    const at = (kind: number, i: number): string => `127.0.0.1:${ports[kind * 3 + (i % 3)]}`;
    const folder = await engineFolder('nats', (here) => ({
      ...Object.fromEntries(SERVERS.flatMap((i) => [
        [`core${i}.conf`, natsCoreConfig({ name: `n${i}`, plain: at(0, i), cluster: at(1, i), leaf: at(2, i), all: SERVERS.map((other) => at(1, other)) })],
        [`door${i}.conf`, natsDoorConfig({
          name: `n${i}`, tls: certificate ? here : null, store: `${here}/n${i}`, plain: at(3, i), web: at(4, i), mqtt: at(5, i),
          cores: SERVERS.map((turn) => at(2, i + turn)), ...(password === undefined ? {} : { password }),
        })],
      ])),
      ...(certificate ? { 'cert.pem': certificate.cert, 'key.pem': certificate.key } : {}),
    }));
    const program = (file: string): EngineServer['programs'][0] => ({ program: 'nats-server', args: ['-c', `${folder}/${file}.conf`] });
    const server = (i: number): EngineServer => ({ address: `${certificate ? 'wss' : 'ws'}://${at(4, i)}/mqtt`, programs: [program(`core${i}`), program(`door${i}`)] });
    return processEngine('NATS ×3', [server(0), server(1), server(2)], folder, password);
  },
};
