import type { AddressInfo, Server } from 'node:net';
import { fail, ok, type Result } from '#core/base/result.ts';
import { BACKLOG } from '#relay/embeddedRelay.ts';

/** Without a port asked for, a taken one is passed over, this many times. */
const TRIES = 20;

export interface Place {
  /** Interface to listen at. */
  readonly host: string;
  /** The port asked for (0: any free one); `null`: the first free one from `from` on. */
  readonly port: number | null;
  readonly from: number;
  /** The option that asks for a port, for the sentence if it is taken. */
  readonly option: string;
}

/** Starts a server; gives its port, or a sentence why it cannot. */
export async function listen(server: Server, { host, port, from, option }: Place): Promise<Result<number, string>> {
  const last = port ?? from + TRIES - 1;
  for (let at = port ?? from; at <= last; at += 1) {
    const error = await tried(server, host, at);
    if (error === null) return ok((server.address() as AddressInfo).port);
    if (error.code !== 'EADDRINUSE') return fail(`${host}: ${error.message}`);
  }
  return fail(port === null ? `Ports ${from} to ${last} are taken; choose another with ${option}.` : `Port ${port} is taken; choose another with ${option}.`);
}

function tried(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    const refused = (error: NodeJS.ErrnoException): void => done(error);
    server.once('error', refused);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off('error', refused);
      done(null);
    });
  });
}
