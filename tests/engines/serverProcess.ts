import { spawn, type ChildProcess } from 'node:child_process';

/** A server of an engine as a process of ours. */
export interface ServerProcess {
  readonly pid: number;
  readonly isRunning: boolean;
  /** The last lines that it wrote. */
  said(): string;
  /** Ends it and resolves when it is gone; after 5 s SIGTERM becomes SIGKILL. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}
const PATIENCE_MS = 5000;
const KEPT = 4000;
const running = new Set<ChildProcess>();
// A test run that ends early leaves nobody behind.
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** @throws Error if the program is not there */
export async function serverProcess(program: string, args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-KEPT)));
  const gone = new Promise<void>((done) => child.once('close', () => (running.delete(child), done())));
  await new Promise<void>((done, fail) => {
    child.once('spawn', done).once('error', () => fail(new Error(`${program} is missing: apt-get install mosquitto nats-server`)));
  });
  running.add(child);
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    get isRunning() {
      return isRunning();
    },
    said: () => said,
    async end(signal) {
      if (isRunning()) child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}
