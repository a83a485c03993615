import type { IClientOptions, MqttClient } from 'mqtt';
import type { Relay } from '#core/ports.ts';
import { mqttCode } from './mqttCode.ts';
import { expectTopic, topicListeners, type TopicListeners } from './topicListeners.ts';

export interface MqttRelayOptions {
  /**
   * `ws://host:port/mqtt` or `wss://…`: the servers of one cluster. A room begins at one of them, the same for all its devices, so that
   * rooms are spread; who is cut off goes to the next. Brokers that do not know each other would part a room.
   */
  readonly addresses: readonly [string, ...string[]];
  /** The room is the name under which one logs in: a relay lets nobody out of it (RELAY 4). */
  readonly room: string;
  /** Of a hosted relay; keeps strangers off it, and is trusted with nothing. */
  readonly password?: string;
  /** How many devices may come back at the same moment. */
  readonly crowd?: number;
  /** Everybody waits for this one, so it comes back before them. */
  readonly isHost?: boolean;
}

const QOS = { qos: 0 } as const;
/** Milliseconds: the least wait before a new try, and what is added by chance. The first try after a line that was open comes sooner: most drops are of one device. */
const WAIT = { first: { least: 250, chance: 400 }, later: { least: 500, chance: 1000 } } as const;
/** What each device of the crowd adds to the chance. */
const EACH_MS = 2.5;
/** Below the least wait of the others. */
const HOST_MS = 200;

/** 23 characters at most, letters and digits: what every relay must take (MQTT 3.1.3.1). */
const clientId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(11)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Where to, part by part: reading an address is left to the platform. */
function partsOf(address: string): IClientOptions {
  const { protocol, hostname, port, pathname, search } = new URL(address);
  return { protocol: protocol === 'wss:' ? 'wss' : 'ws', hostname, ...(port === '' ? {} : { port: Number(port) }), path: pathname + search };
}

const optionsOf = (address: string, { room, password }: MqttRelayOptions): IClientOptions => ({
  ...partsOf(address),
  protocolVersion: 4, clean: true, clientId: clientId(), username: room, ...(password === undefined ? {} : { password }),
  // The default starts a `blob:` worker, which Trusted Types forbid: the connection would never open (RELAY 4).
  timerVariant: 'native',
  // This file comes back by itself: to the next address, after a wait by chance.
  reconnectPeriod: 0, resubscribe: false, queueQoSZero: false, keepalive: 20, connectTimeout: 8000,
});

/**
 * A relay that speaks MQTT 3.1.1 over WebSocket: QoS 0, clean session, nothing more (RELAY 1.2). It is `open` once the relay has
 * taken the subscriptions that were kept. If its code cannot be loaded, it is `closed`.
 */
export function mqttRelay(options: MqttRelayOptions): Relay {
  const own = topicListeners('connecting');
  const line = lineTo(options, own);
  return {
    get state() {
      return own.state;
    },
    publish(topic, bytes) {
      expectTopic(topic);
      if (own.state === 'open') line.client()?.publish(topic, bytes as Buffer, QOS);
    },
    subscribe(topic, listener) {
      const { fresh, stop } = own.add(topic, listener);
      if (fresh) line.connected()?.subscribe(topic, QOS, ignore);
      return () => {
        if (stop()) line.connected()?.unsubscribe(topic, ignore);
      };
    },
    onState: own.onState,
    close() {
      own.become('closed');
      line.end();
    },
  };
}

/** A refusal by the relay is no answer that anyone could act on: whoever misses something asks again. */
const ignore = (): void => undefined;

function waitOf({ crowd = 0, isHost = false }: MqttRelayOptions, { least, chance }: (typeof WAIT)['first' | 'later']): number {
  return isHost ? HOST_MS : least + Math.random() * Math.max(chance, crowd * EACH_MS);
}

interface Line {
  client(): MqttClient | null;
  /** The client once it may send. */
  connected(): MqttClient | null;
  end(): void;
}

/** Which address a room begins at. */
const placeOf = (room: string): number => Array.from(room, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0);

/** One connection after the other, as long as the relay is not closed. */
function lineTo(options: MqttRelayOptions, own: TopicListeners): Line {
  let client: MqttClient | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = placeOf(options.room);
  const connect = async (): Promise<void> => {
    // Its bundle for browsers has a default export and no other; a name that is not there would be shaken off without a word.
    const { default: { connect: open } } = await mqttCode();
    if (own.state === 'closed') return;
    const address = options.addresses[tries % options.addresses.length] ?? options.addresses[0];
    tries += 1;
    const here = open(optionsOf(address, options));
    client = here;
    here.on('connect', () => {
      const kept = [...own.listened()];
      if (kept.length === 0) own.become('open');
      else here.subscribe(kept, QOS, () => here.connected && here === client && own.become('open'));
    });
    here.on('message', (topic, payload) => own.deliver(topic, payload));
    here.on('error', ignore);
    here.on('close', () => {
      if (here !== client || own.state === 'closed') return;
      client = null;
      here.end(true);
      const wait = own.state === 'open' ? WAIT.first : WAIT.later;
      own.become('connecting');
      timer = setTimeout(start, waitOf(options, wait));
    });
  };
  const start = (): void => void connect().catch(() => own.become('closed'));
  start();
  return {
    client: () => client,
    connected: () => (client?.connected ? client : null),
    end() {
      clearTimeout(timer);
      client?.end(true);
    },
  };
}
