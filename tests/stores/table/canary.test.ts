import { concatBytes } from '@noble/hashes/utils.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Act } from '#core/exercise/command.ts';
import { canonicalJson } from '#core/exercise/log/chainHash.ts';
import type { Sealer } from '#core/ports.ts';
import { BUCKETS, OVERHEAD } from '#core/table/frame.ts';
import { lobbyMessage, readMessage } from '#core/table/messages.ts';
import { parseTopic } from '#core/table/topics.ts';
import { CANARY_ACTS, type CanaryAct } from '#kit/canaryActs.ts';
import { canaryTable, mislead, readWith, SEATS, type CanaryTable, type WatchedDevice } from '#kit/canaryTable.ts';
import { testSealer } from '#kit/aTable.ts';
import { marksIn, textsIn } from '#kit/leaks.ts';

const ROLES = ['triage', 'hunter', 'manager', 'ceo', 'legal'];
/** What the relay may never carry: marks, people, roles as JSON and streams name them, the scenario. */
const UNSAID = ['SECRET[', ...SEATS.map(([name]) => name), ...ROLES.flatMap((id) => [`"${id}"`, `seat:${id}`]), 'triage', 'hunter', 'manager', 'Canaries', 'Chief executive', 'Harbor Light'];
/** Names of what no view may hold, of whichever audience. */
const INNER = /"(grade|holds|incident|effects|evicts|measure|target|limit|notes|truth|agenda|held|hotwash)":/;

/** Evaluators have it at any time, players once it has ended. */
const OBJECTIVE = 'SECRET[players-ended] objective';

/** Who a device is for, as the marks name readers. */
const readers = ({ grant }: WatchedDevice): readonly string[] =>
  (grant.kind === 'role' ? [grant.role] : grant.kind === 'evaluator' ? [...grant.roles, 'screen'] : ['screen']);

/** What stands in a JSON and is not for that device at this moment. */
function notFor(device: WatchedDevice, json: string, { after, ended }: { after: boolean; ended: boolean }): string[] {
  const mine = [...readers(device), ...(after ? ['after'] : []), ...(ended ? ['ended'] : []), ...(ended && device.grant.kind === 'role' ? ['players-ended'] : [])];
  const foreign = marksIn(json).filter(({ to, text }) => !to.some((who) => mine.includes(who)) && !(device.grant.kind === 'evaluator' && text === OBJECTIVE));
  const inner = INNER.exec(json);
  return [...foreign.map(({ text }) => `${device.name} reads ${text}`), ...(inner ? [`${device.name} reads ${inner[0]}`] : [])];
}

/** A JSON state of a device, its functions left out. */
const stateOf = ({ guest }: WatchedDevice): string => JSON.stringify(guest.getState());

/** Looks at every device: at what it holds, and at all that it has opened since the last look. */
function lookAround({ t, devices }: CanaryTable, leaks: Set<string>, read: Set<string>): void {
  const view = t.tab.session.getState().view;
  const when = { after: view?.stages.some((s) => s.id === 'morning' && s.entered) ?? false, ended: (view?.ending ?? null) !== null };
  for (const device of devices) {
    for (const json of [stateOf(device), ...device.opened.splice(0)]) {
      for (const leak of notFor(device, json, when)) leaks.add(leak);
      for (const { text } of marksIn(json)) read.add(`${device.name.split(' ')[0]} ${text}`);
    }
  }
}

describe('what a relay and devices come to know of a whole exercise', () => {
  let table: CanaryTable;
  afterEach(() => table.end());

  it('the relay reads no mark, name, role or title, and sizes that say next to nothing', async () => {
    table = await canaryTable();
    await table.play(CANARY_ACTS, [120, 1200], () => undefined);
    expect(table.carried.length).toBeGreaterThan(150);
    const sizes = new Set<string>();
    for (const { topic, bytes } of table.carried) {
      expect(textsIn(bytes, UNSAID)).toEqual([]);
      expect(textsIn(Buffer.from(topic), UNSAID)).toEqual([]);
      const kind = parseTopic(topic)?.kind;
      if (kind === 'lobby') expect(readMessage(lobbyMessage, Buffer.from(bytes).toString('utf8'))).not.toBeNull();
      else sizes.add(`${kind} ${bytes.length}`);
    }
    const allowed = BUCKETS.flatMap((b) => [`down ${b + OVERHEAD}`, `repair ${b + OVERHEAD}`, `up ${b + OVERHEAD + 16}`]);
    expect([...sizes].filter((size) => !allowed.includes(size))).toEqual([]);
    expect(new Set([...sizes].map((size) => size.split(' ')[0]))).toEqual(new Set(['down', 'repair', 'up']));
  }, 60_000);

  it('each device holds, and could ever open, only what is for its roles at that moment', async () => {
    table = await canaryTable();
    const [leaks, read] = [new Set<string>(), new Set<string>()];
    await table.play(CANARY_ACTS, [60, 600], () => lookAround(table, leaks, read));
    expect([...leaks]).toEqual([]);
    const wanted = [
      'Amara SECRET[triage] brief', 'Amara SECRET[triage,hunter] console text.', 'Amara SECRET[triage,hunter] tier one.', 'Amara SECRET[triage,committed] my vote',
      'Bertrand SECRET[ceo] private.', 'Bertrand SECRET[ceo] call.', 'Bertrand SECRET[ceo,manager,screen] known', 'Bertrand SECRET[ceo,committed] my vote',
      'Celestine SECRET[legal] message', 'Celestine SECRET[legal] held.', 'Celestine SECRET[hunter,legal] a post.', 'Celestine SECRET[legal] private later.',
      `Desdemona ${OBJECTIVE}`, `Amara ${OBJECTIVE}`, 'Desdemona SECRET[triage] brief', 'Ottoline SECRET[after] morning prose.', 'Ottoline SECRET[ended] ending text.',
    ];
    expect(wanted.filter((text) => !read.has(text))).toEqual([]);
    for (const device of table.devices) {
      const texts = await readWith(device.keys, table.carried);
      expect(texts.length).toBeGreaterThan(20);
      expect([...new Set(texts.flatMap((json) => notFor(device, json, { after: true, ended: true })))]).toEqual([]);
    }
  }, 90_000);
});

/** Plays it all, and gives each device's states step by step. */
async function statesOf(acts: readonly CanaryAct[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const table = await canaryTable();
  const states = new Map(table.devices.map(({ name }) => [name.split(' ')[0] ?? '', [] as string[]]));
  try {
    await table.play(acts, [300, 3000], () => {
      for (const { name, guest } of table.devices) {
        const { seats, orders, title, grants, phase } = guest.getState();
        states.get(name.split(' ')[0] ?? '')?.push(JSON.stringify({ seats: seats.map(({ key, view }) => [key, canonicalJson(view)]), orders, title, grants, phase }));
      }
    });
  } finally {
    table.end();
  }
  return states;
}

describe('what nobody may know leaves no trace', () => {
  const isThat = (of: Act['do'], by: string) => ([, actor, act]: CanaryAct): boolean => act?.do === of && actor === by;
  const without = (of: Act['do'], by: string): readonly CanaryAct[] => CANARY_ACTS.map((one) => (isThat(of, by)(one) ? [one[0], by, null] : one));
  const changed = (of: Act['do'], by: string, change: Partial<Record<string, unknown>>): readonly CanaryAct[] =>
    CANARY_ACTS.map((one) => (isThat(of, by)(one) ? [one[0], by, { ...one[2], ...change } as Act] : one));
  let plain: Promise<ReadonlyMap<string, readonly string[]>> | null = null;

  it.each([
    ['a note left out', without('note', 'hunter'), []],
    ['another note', changed('note', 'hunter', { text: 'x'.repeat(3000) }), []],
    ['another reason of a vote', changed('vote', 'ceo', { because: 'Altogether different, and longer than it was by a good deal.' }), ['Bertrand']],
    ['another message to one role', changed('message', 'facilitator', { text: 'y'.repeat(2000) }), ['Celestine']],
    ['no message to one role', without('message', 'facilitator'), ['Celestine']],
  ] as const)('%s: every state of every device that may not know it is the same, byte for byte', async (_what, acts, who) => {
    const [before, after] = [await (plain ??= statesOf(CANARY_ACTS)), await statesOf(acts)];
    const differ = [...before].filter(([name, states]) => JSON.stringify(after.get(name)) !== JSON.stringify(states));
    expect([...before.values()].every((states) => states.length > 30)).toBe(true);
    expect(differ.map(([name]) => name)).toEqual(who);
  }, 60_000);
});

describe('the search itself', () => {
  let table: CanaryTable | null = null;
  afterEach(() => table?.end());

  it('finds a stream that carries another role’s view', async () => {
    table = await canaryTable();
    mislead(table.t, ({ seat }) => ({ seat: (role) => seat(role === 'triage' ? 'ceo' : role) }));
    const [leaks, read] = [new Set<string>(), new Set<string>()];
    const played = table;
    await table.play(CANARY_ACTS.slice(0, 1), [300, 10_000], () => lookAround(played, leaks, read));
    expect([...leaks]).toEqual(expect.arrayContaining(['Amara Quillfeather reads SECRET[ceo] private.', 'Amara Quillfeather reads SECRET[ceo] call.', 'Desdemona Evalyn reads SECRET[ceo] private.']));
    const amara = table.devices[0] as WatchedDevice;
    expect((await readWith(amara.keys, table.carried)).some((json) => notFor(amara, json, { after: true, ended: true }).length > 0)).toBe(true);
  }, 60_000);

  it('finds a stream that carries the facilitator’s view', async () => {
    table = await canaryTable();
    mislead(table.t, ({ view }) => ({ seat: () => view as never }));
    const [leaks, read] = [new Set<string>(), new Set<string>()];
    const played = table;
    await table.play([], [300, 26_000], () => lookAround(played, leaks, read));
    expect([...leaks].filter((leak) => leak.startsWith('Amara'))).toEqual(expect.arrayContaining([expect.stringContaining('SECRET[nobody]'), expect.stringMatching(/reads "\w+":/)]));
  }, 60_000);

  it('finds everything where nothing is sealed', async () => {
    const open: Sealer = { ...testSealer, seal: async (_key, _nonce, _aad, plain) => concatBytes(plain, new Uint8Array(16)), open: async (_key, _nonce, _aad, sealed) => sealed.slice(0, -16) };
    table = await canaryTable(open);
    await table.play(CANARY_ACTS.slice(0, 2), [1000, 30_000], () => undefined);
    const found = new Set(table.carried.flatMap(({ bytes }) => textsIn(bytes, UNSAID)));
    expect([...found].sort()).toEqual(expect.arrayContaining(['"ceo"', '"legal"', '"triage"', 'Amara Quillfeather', 'Canaries', 'Chief executive', 'SECRET[', 'seat:triage']));
  }, 60_000);

  it.each([0, 1, 2])('finds a text in base64 and base64url that begins at place %i of three', (place) => {
    const bytes = Buffer.concat([Buffer.alloc(place, 1), Buffer.from('??SECRET[nobody]>>')]);
    expect(textsIn(Buffer.from(bytes.toString('base64')), ['SECRET['])).toEqual(['SECRET[']);
    expect(textsIn(Buffer.from(bytes.toString('base64url')), ['??SECRET'])).toEqual(['??SECRET']);
    expect(textsIn(Buffer.from('SECRET[', 'utf16le'), ['SECRET['])).toEqual(['SECRET[']);
  });
});
