import { fileURLToPath } from 'node:url';
import type { EngineKind } from './engine.ts';
import { engineFolder } from './engineFolder.ts';
import { freePorts } from './freePorts.ts';
import { processEngine } from './processEngine.ts';

const PROGRAM = fileURLToPath(new URL('./embeddedProcess.ts', import.meta.url));

/** The relay of `npm start` in a process of its own. */
export const embedded: EngineKind = {
  name: 'aedes',
  servers: 1,
  keepsRooms: true,
  async start({ certificate } = {}) {
    const [port = 0] = await freePorts(1);
    const folder = await engineFolder('aedes', () => (certificate ? { 'cert.pem': certificate.cert, 'key.pem': certificate.key } : {}));
    const args = ['--import', 'tsx', PROGRAM, String(port), ...(certificate ? [folder] : [])];
    return processEngine('aedes', [{ address: `${certificate ? 'wss' : 'ws'}://127.0.0.1:${port}/mqtt`, programs: [{ program: process.execPath, args }] }], folder);
  },
};
