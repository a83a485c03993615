import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { RoleAct } from '#core/exercise/command.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Sealer } from '#core/ports.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { fromBase64url, toBase64url } from '#core/table/base64url.ts';
import { frameParts } from '#core/table/frame.ts';
import type { Grant } from '#core/table/grant.ts';
import { viewHash } from '#core/table/viewHash.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import { aTable, testSealer, type Device, type TableUnderTest } from './aTable.ts';
import type { CanaryAct } from './canaryActs.ts';

/** Later than the scenario's ending, scenario seconds. */
const LONGEST = 28_000;
const patience = { timeout: 20_000, interval: 3 };

/** A person's device, and whatever it could ever read. */
export interface WatchedDevice extends Device {
  readonly name: string;
  readonly grant: Grant;
  /** What was sealed and it has opened, as text; emptied by whoever looks. */
  readonly opened: string[];
  /** Every key that it used, base64url. */
  readonly keys: Set<string>;
}
/** The canary scenario at a table: five devices, everything that the relay carried. */
export interface CanaryTable {
  readonly t: TableUnderTest;
  readonly devices: readonly WatchedDevice[];
  readonly carried: { readonly topic: string; readonly bytes: Uint8Array }[];
  /** Plays the acts, each by the device of its role if it has one; `look` after each and after each `every` scenario seconds between, when all devices are level. */
  play(acts: readonly CanaryAct[], every: readonly [early: number, late: number], look: () => void): Promise<void>;
  end(): void;
}
export const SEATS: readonly (readonly [name: string, grant: Grant])[] = [
  ['Amara Quillfeather', { kind: 'role', role: 'triage' }],
  ['Bertrand Oxenholme', { kind: 'role', role: 'ceo' }],
  ['Celestine Farquhar', { kind: 'role', role: 'legal' }],
  ['Desdemona Evalyn', { kind: 'evaluator', roles: ['triage'] }],
  ['Ottoline Beholder', { kind: 'observer' }],
];

export function canaryScenario(): Scenario {
  const { scenario, diagnostics } = parseScenario(readFileSync('tests/fixtures/canary/scenario.mdx', 'utf8'));
  if (!scenario) throw new Error(JSON.stringify(diagnostics));
  return scenario;
}

/** Opens the table and seats everybody. `sealer`: of all of them. */
export async function canaryTable(sealer: Sealer = testSealer): Promise<CanaryTable> {
  const t = await aTable(canaryScenario(), undefined, 40, sealer);
  const carried: { topic: string; bytes: Uint8Array }[] = [];
  t.hub.watch((topic, bytes) => void carried.push({ topic, bytes: Uint8Array.from(bytes) }));
  await t.table.getState().openTable();
  const devices = await Promise.all(SEATS.map(([name, grant]) => seated(t, sealer, name, grant)));
  return {
    t, devices, carried, end: t.end,
    async play(acts, [early, late], look) {
      const { session } = t.tab;
      let now = 0;
      const advance = async (to: number): Promise<void> => {
        if (to > now) must(`advance to ${to}`, session.getState().submit({ do: 'advance', to }));
        now = to;
        await level(t, devices);
        look();
      };
      for (const [at, actor, act] of acts) {
        while (now < at) await advance(Math.min(at, now + early));
        const device = devices.find(({ grant }) => grant.kind === 'role' && grant.role === actor);
        if (act !== null) must(`${act.do} at ${at}`, device ? await device.guest.getState().act(actor, act as RoleAct) : session.getState().submit(act, { actor }));
        await level(t, devices);
        look();
      }
      while (session.getState().view?.ending === null && now < LONGEST) await advance(now + late);
    },
  };
}

async function seated(t: TableUnderTest, sealer: Sealer, name: string, grant: Grant): Promise<WatchedDevice> {
  const [opened, keys]: [string[], Set<string>] = [[], new Set()];
  const own: Sealer = {
    ...sealer,
    async open(key, nonce, aad, sealed) {
      const plain = await sealer.open(key, nonce, aad, sealed);
      keys.add(toBase64url(key));
      if (plain) opened.push(Buffer.from(plain).toString('utf8'));
      return plain;
    },
  };
  const id = t.table.getState().invite(grant);
  const device = t.device(t.table.getState().invites.find((i) => i.id === id)?.link ?? '', undefined, own);
  await vi.waitFor(() => { if (device.guest.getState().phase !== 'name') throw new Error('no link read'); }, patience);
  device.guest.getState().knock(name);
  await level(t, [device]);
  return { ...device, name, grant, opened, keys };
}

/** Waits until every device shows what the facilitator's page would show it. */
export async function level({ tab }: TableUnderTest, devices: readonly Device[]): Promise<void> {
  const shownBy = (key: string): object | null => {
    const session = tab.session.getState();
    return key === 'screen' ? session.screen() : key === 'evaluator' ? session.evaluator() : session.seat(key.slice('seat:'.length));
  };
  await vi.waitFor(() => {
    for (const { guest } of devices) {
      const { seats, name } = guest.getState();
      if (seats.length === 0) throw new Error(`${name} has no seat`);
      for (const { key, view } of seats) if (!view || viewHash(view) !== viewHash(shownBy(key) ?? {})) throw new Error(`${name} is not level with ${key}`);
    }
  }, patience);
}

/** From here on the facilitator's page answers otherwise than it should: so that a test can see whether a leak is found. */
export function mislead({ tab }: TableUnderTest, wrong: (right: SessionStore) => Partial<SessionStore>): void {
  const right = tab.session.getState.bind(tab.session);
  Object.assign(tab.session, { getState: () => ({ ...right(), ...wrong(right()) }) });
}

/** Opens whatever the relay carried with the keys of a device, whoever it was for; the texts that come out. */
export async function readWith(keys: ReadonlySet<string>, carried: CanaryTable['carried']): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { topic, bytes } of carried) {
    const [, room, chan] = topic.split('/');
    const parts = frameParts(bytes);
    if (parts.is !== 'frame') continue;
    const aad = Buffer.concat([Buffer.from(`ttx1|${room}|${chan}|`), parts.head]);
    for (const key of keys) {
      const plain = await testSealer.open(fromBase64url(key) ?? new Uint8Array(), parts.header.nonce, aad, parts.sealed);
      if (plain) texts.push(Buffer.from(plain).toString('utf8'));
    }
  }
  return texts;
}

function must(what: string, refusal: { readonly message: string } | null): void {
  if (refusal) throw new Error(`${what}: ${refusal.message}`);
}

