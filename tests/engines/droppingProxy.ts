import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a relay that can be cut, as a network is for one device while all others go on. */
export interface DroppingProxy {
  /** As the relay's own, at another port. */
  readonly address: string;
  /** Cuts what goes this way now; new connections are taken. Returns how many were cut. */
  drop(): number;
  stop(): Promise<void>;
}

export async function droppingProxy(address: string): Promise<DroppingProxy> {
  const { hostname, port } = new URL(address);
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(Number(port), hostname);
    open.add(here);
    here.pipe(there).pipe(here);
    for (const socket of [here, there]) socket.on('error', () => undefined).on('close', () => (open.delete(here), here.destroy(), there.destroy()));
  });
  const drop = (): number => {
    const cut = [...open];
    for (const socket of cut) socket.destroy();
    return cut.length;
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const own = String((server.address() as AddressInfo).port);
  return {
    address: address.replace(`:${port}/`, `:${own}/`), drop,
    stop() {
      drop();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
