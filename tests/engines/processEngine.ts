import { rm } from 'node:fs/promises';
import type { Engine } from './engine.ts';
import { serverProcess, type ServerProcess } from './serverProcess.ts';
import { takesClients } from './takesClients.ts';

export interface EngineServer {
  readonly address: string;
  readonly program: string;
  readonly args: readonly string[];
}
const TRY_MS = 3000;
const PAUSE_MS = 150;
/** Longer than a port of a killed server may stay in TIME_WAIT (60 s on Linux). */
const MOST_MS = 90_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** An engine of one or more programs, all started at once; `folder` is removed at its end. */
export async function processEngine(name: string, servers: readonly [EngineServer, ...EngineServer[]], folder: string, password?: string): Promise<Engine> {
  const processes: (ServerProcess | undefined)[] = [];
  const places = (place: number | undefined): readonly number[] => (place === undefined ? servers.map((_, i) => i) : [place]);
  const end = async (signal: 'SIGTERM' | 'SIGKILL', place?: number): Promise<void> => {
    await Promise.all(places(place).map(async (i) => processes[i]?.end(signal)));
  };
  /** A program whose port is still held by connections of its killed forerunner ends at once: it is started again. */
  const start = async (place?: number): Promise<void> => {
    const until = Date.now() + MOST_MS;
    const waiting = new Set(places(place));
    while (waiting.size > 0) {
      for (const i of waiting) {
        const server = servers[i];
        if (server && !processes[i]?.isRunning) processes[i] = await serverProcess(server.program, server.args);
      }
      await pause(PAUSE_MS);
      for (const i of waiting) if (await takesClients(servers[i]?.address ?? '', TRY_MS, password)) waiting.delete(i);
      if (waiting.size > 0 && Date.now() > until) throw new Error(`${name} takes no clients: ${[...waiting].map((i) => processes[i]?.said()).join('\n')}`);
    }
  };
  const stop = async (): Promise<void> => {
    await end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  await start().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const [first, ...more] = servers;
  return {
    name, addresses: [first.address, ...more.map((server) => server.address)],
    kill: (place) => end('SIGKILL', place),
    restart: start,
    pids: () => processes.flatMap((server) => (server?.isRunning ? [server.pid] : [])),
    stop,
  };
}
