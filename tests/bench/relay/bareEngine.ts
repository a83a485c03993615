import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { freePorts } from '../../engines/freePorts.ts';
import { serverProcess } from '../../engines/serverProcess.ts';

const PROGRAM = fileURLToPath(new URL('./bareServer.ts', import.meta.url));
const TRIES = 200;
const PAUSE_MS = 100;

/** The bare server in a process of its own; resolves when it takes a client. @throws Error if it does not within 20 s */
export async function bareEngine(): Promise<{ readonly address: string; readonly pid: number; readonly stop: () => Promise<void> }> {
  const [port = 0] = await freePorts(1);
  const address = `ws://127.0.0.1:${port}/`;
  const server = await serverProcess(process.execPath, ['--import', 'tsx', PROGRAM, String(port)]);
  for (let i = 0; i < TRIES; i += 1) {
    if (await answers(address)) return { address, pid: server.pid, stop: () => server.end('SIGTERM') };
    await pause(PAUSE_MS);
  }
  await server.end('SIGKILL');
  throw new Error(`the bare server takes no client: ${server.said()}`);
}

const answers = (address: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = new WebSocket(address);
    socket.once('open', () => (socket.terminate(), done(true))).once('error', () => done(false));
  });
