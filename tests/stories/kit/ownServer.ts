import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** `npm start` as a process of its own, which can be killed as a machine kills it. */
export interface OwnServer {
  readonly url: string;
  /** Ends it at once, without a word to anyone. */
  kill(): Promise<void>;
  /** Starts it again at the same port. */
  restart(): Promise<void>;
}
const PATIENCE_MS = 120_000;

/** Serves the build on a port of its own; it is there when this resolves. */
export async function ownServer(port: number): Promise<OwnServer> {
  const url = `http://127.0.0.1:${port}/`;
  let child = await started(port);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url,
    kill,
    async restart() {
      await kill();
      child = await started(port);
    },
  };
}

async function started(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts', '--port', String(port)], { stdio: 'ignore' });
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok === true) return child;
    await new Promise((done) => setTimeout(done, 200));
  }
  child.kill('SIGKILL');
  throw new Error('the server did not come');
}
