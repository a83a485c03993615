import { createServer } from 'node:net';

/** Below what the system gives to connections that go out, so that none takes a killed server's port. */
const [FIRST, LAST] = [18_700, 18_799];
let next = FIRST + (process.pid % 10) * 10;

const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false)).listen({ port, host: '127.0.0.1' }, () => server.close(() => answer(true)));
  });

/** Loopback ports on which nobody listens now. @throws Error if the range is full */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let tries = 0; tries <= LAST - FIRST && found.length < count; tries += 1) {
    const port = next;
    next = next === LAST ? FIRST : next + 1;
    if (await isFree(port)) found.push(port);
  }
  if (found.length < count) throw new Error(`No ${count} free ports from ${FIRST} to ${LAST}`);
  return found;
}
