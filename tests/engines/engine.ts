/** A relay of another program than ours, or of ours in a process of its own, so that it can really be killed. */
export interface Engine {
  readonly name: string;
  /** `ws://127.0.0.1:PORT/mqtt` or `wss://…`, one for each server of a cluster. */
  readonly addresses: readonly [string, ...string[]];
  /** SIGKILL to one server of a cluster, by its place in `addresses`, or to all. Resolves when it is gone. */
  kill(place?: number): Promise<void>;
  /** Starts what was killed, at the same address; resolves when it takes a client. */
  restart(place?: number): Promise<void>;
  /** Of the servers that run. */
  pids(): readonly number[];
  /** SIGTERM to all that runs; removes what was written. */
  stop(): Promise<void>;
}
export interface EngineOptions {
  /** A certificate and its key, as PEM; with one an engine is reached by `wss:`. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** That everybody must give, where an engine can ask for one beside the room's name. */
  readonly password?: string;
}
export interface EngineKind {
  readonly name: string;
  readonly servers: number;
  /** Whether it holds everybody to the room under whose name they log in. */
  readonly keepsRooms: boolean;
  start(options?: EngineOptions): Promise<Engine>;
}
