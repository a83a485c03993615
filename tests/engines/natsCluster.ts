import type { EngineKind } from './engine.ts';
import { engineFolder } from './engineFolder.ts';
import { freePorts } from './freePorts.ts';
import { processEngine, type EngineServer } from './processEngine.ts';

const SERVERS = [0, 1, 2] as const;

/**
 * Three NATS servers as one cluster. Its MQTT needs JetStream, which two of three must hold up. NATS 2.9 knows no rule that holds the
 * name under which one logs in against a topic: rooms are kept apart by what cannot be guessed, and by the sealing.
 */
export const natsCluster: EngineKind = {
  name: 'NATS ×3',
  servers: 3,
  keepsRooms: false,
  async start({ certificate, password } = {}) {
    const [plain, web, cluster, mqtt] = await Promise.all([freePorts(3), freePorts(3), freePorts(3), freePorts(3)]);
    const tls = (at: string): string => (certificate ? `tls { cert_file: "${at}/cert.pem", key_file: "${at}/key.pem" }` : 'no_tls: true');
    const config = (at: string, i: number): string => `
      server_name: n${i}
      listen: 127.0.0.1:${plain[i]}
      jetstream { store_dir: "${at}/n${i}", max_memory_store: 64MB, max_file_store: 256MB }
      websocket { listen: "127.0.0.1:${web[i]}", ${tls(at)} }
      mqtt { listen: "127.0.0.1:${mqtt[i]}" }
      cluster { name: hotwash, listen: 127.0.0.1:${cluster[i]}, routes: [${cluster.map((port) => `nats-route://127.0.0.1:${port}`).join(', ')}] }
      max_payload: 65536
      ${password ? `authorization { token: "${password}" }` : ''}
    `;
    const folder = await engineFolder('nats', (at) => ({
      ...Object.fromEntries(SERVERS.map((i) => [`n${i}.conf`, config(at, i)])),
      ...(certificate ? { 'cert.pem': certificate.cert, 'key.pem': certificate.key } : {}),
    }));
    const server = (i: number): EngineServer => ({
      address: `${certificate ? 'wss' : 'ws'}://127.0.0.1:${web[i]}/mqtt`, program: 'nats-server', args: ['-c', `${folder}/n${i}.conf`],
    });
    return processEngine('NATS ×3', [server(0), server(1), server(2)], folder, password);
  },
};
