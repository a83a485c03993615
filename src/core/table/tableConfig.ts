/** Where a page was served from, which decides what its people may rely on (RELAY 6). `lan-http`: whoever changes traffic can change the page itself. */
export type ServedMode = 'loopback' | 'lan' | 'lan-http' | 'hosted';

/**
 * `config.json` beside the pages: how devices meet. `npm start` answers it; beside a static build its operator writes it. Without
 * one there is no relay, only the windows of one browser. Everybody who can open the page can read it.
 * @example { "relay": ["wss://relay.example.org/mqtt"] }
 */
export interface TableConfig {
  readonly mode: ServedMode;
  /** `same-origin`: at `/mqtt` of the page's own origin, by `ws:` or `wss:` as the page. Else addresses of one broker or one cluster, tried in turn. */
  readonly relay: 'same-origin' | readonly [string, ...string[]];
  /** The page that devices open, e.g. `https://192.168.1.5:4174/seat.html`; `null`: the `seat.html` beside this one. */
  readonly seats: string | null;
  /** The certificate that `npm start -- --lan` shows: words of its SHA-256, and that in pairs of hexadecimal digits, as browsers show it. */
  readonly words: readonly string[];
  readonly fingerprint: string | null;
  /** Keeps strangers off a hosted relay; protects nothing that is said. */
  readonly password: string | null;
}

const MODES: readonly ServedMode[] = ['loopback', 'lan', 'lan-http', 'hosted'];
const KEYS: ReadonlySet<string> = new Set(['mode', 'relay', 'seats', 'words', 'fingerprint', 'password'] satisfies (keyof TableConfig)[]);
/** No credentials, query or fragment; `ws:` only to this machine, since elsewhere the network could read who speaks. */
const AT = String.raw`(?:[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?`;
const RELAY = new RegExp(String.raw`^(?:wss://${AT}|ws://(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?)(?:/[A-Za-z0-9._~/-]*)?$`, 'i');
const SEATS = new RegExp(String.raw`^https?://${AT}/(?:[A-Za-z0-9._~-]+/)*seat\.html$`, 'i');
const MOST = { relays: 4, address: 300, words: 12, password: 2000 } as const;

const isText = (value: unknown, shape: RegExp, most: number): value is string => typeof value === 'string' && value.length <= most && shape.test(value);
const isList = (value: unknown, shape: RegExp, most: number): value is readonly string[] =>
  Array.isArray(value) && value.length <= most && value.every((item) => isText(item, shape, MOST.address));

/** Reads what a page was given as its configuration; `null` for anything with a field too many, or one that is not as above. Only `relay` must be there. */
export function readTableConfig(source: unknown): TableConfig | null {
  if (typeof source !== 'object' || source === null || Array.isArray(source) || Object.keys(source).some((key) => !KEYS.has(key))) return null;
  const { mode = 'hosted', relay, seats = null, words = [], fingerprint = null, password = null } = source as Readonly<Record<string, unknown>>;
  const servedMode = MODES.find((one) => one === mode);
  const addresses = relay === 'same-origin' ? relay : readRelays(relay);
  if (servedMode === undefined || addresses === null) return null;
  if (seats !== null && !isText(seats, SEATS, MOST.address)) return null;
  if (!isList(words, /^[a-z]{2,20}$/, MOST.words)) return null;
  if (fingerprint !== null && !isText(fingerprint, /^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$/, MOST.address)) return null;
  if (password !== null && !isText(password, /^[^\p{C}]+$/u, MOST.password)) return null;
  return { mode: servedMode, relay: addresses, seats, words, fingerprint, password };
}

function readRelays(relay: unknown): readonly [string, ...string[]] | null {
  if (!isList(relay, RELAY, MOST.relays)) return null;
  const [first, ...more] = relay;
  return first === undefined ? null : [first, ...more];
}
