import { rm } from 'node:fs/promises';
import type { Engine } from './engine.ts';
import { serverProcess, type ServerProcess } from './serverProcess.ts';
import { takesClients } from './takesClients.ts';

interface EngineProgram {
  readonly program: string;
  readonly args: readonly string[];
}
/** A machine with what runs on it. */
export interface EngineServer {
  readonly address: string;
  readonly programs: readonly [EngineProgram, ...EngineProgram[]];
}
const TRY_MS = 3000;
const PAUSE_MS = 150;
/** Longer than a port of a killed server may stay in TIME_WAIT (60 s on Linux). */
const MOST_MS = 90_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** An engine of one or more servers, all started at once; `folder` is removed at its end. */
export async function processEngine(name: string, servers: readonly [EngineServer, ...EngineServer[]], folder: string, password?: string): Promise<Engine> {
  const processes = servers.map((): ServerProcess[] => []);
  const places = (place: number | undefined): readonly number[] => (place === undefined ? servers.map((_, i) => i) : [place]);
  const end = async (signal: 'SIGTERM' | 'SIGKILL', place?: number): Promise<void> => {
    await Promise.all(places(place).flatMap((i) => processes[i] ?? []).map((one) => one.end(signal)));
  };
  /** A program whose port is still held by connections of its killed forerunner ends at once: it is started again. */
  const start = async (place?: number): Promise<void> => {
    const until = Date.now() + MOST_MS;
    const waiting = new Set(places(place));
    while (waiting.size > 0) {
      for (const i of waiting) await run(servers[i]?.programs ?? [], processes[i] ?? []);
      await pause(PAUSE_MS);
      for (const i of waiting) if (await takesClients(neighbours(servers, i), TRY_MS, password)) waiting.delete(i);
      if (waiting.size > 0 && Date.now() > until) throw new Error(`${name} takes no clients: ${[...waiting].flatMap((i) => processes[i] ?? []).map((one) => one.said()).join('\n')}`);
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
    pids: () => processes.flat().flatMap((one) => (one.isRunning ? [one.pid] : [])),
    stop,
  };
}

/** Starts those of a server's programs that do not run. */
async function run(programs: readonly EngineProgram[], processes: ServerProcess[]): Promise<void> {
  for (const [i, { program, args }] of programs.entries()) if (!processes[i]?.isRunning) processes[i] = await serverProcess(program, args);
}

/** A server of a cluster and the next one: joined, if what is said at one is heard at the other. */
function neighbours(servers: readonly EngineServer[], i: number): readonly string[] {
  const [own, next] = [servers[i], servers[(i + 1) % servers.length]];
  return [...new Set([own, next].flatMap((server) => (server ? [server.address] : [])))];
}
