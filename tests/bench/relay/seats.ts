import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KeptMember } from '#stores/table/host/tableKept.ts';
import { benchMember, type BenchRoom } from './benchRoom.ts';
import { benchSealer } from './seatGroup.ts';
import type { FromSeats, ToSeats, Way } from './seatsMessages.ts';

const PROGRAM = fileURLToPath(new URL('./seatsProcess.ts', import.meta.url));
/** Processes among which the seats are shared out, so that no one event loop decides. */
const PROCESSES = 3;
const PATIENCE_MS = 60_000;
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export interface Sitting {
  readonly group: string;
  readonly way: Way;
  readonly addresses: readonly string[];
  readonly room: BenchRoom;
  readonly host: Uint8Array;
  readonly light: number;
}

/** The processes with the seats. Every wait for them ends after a minute with an Error. */
export class Seats {
  private readonly children: readonly ChildProcess[];
  private readonly hears = new Set<(from: number, what: FromSeats) => void>();

  constructor() {
    this.children = Array.from({ length: PROCESSES }, (_, i) => {
      const child = fork(PROGRAM, [], { execArgv: ['--import', 'tsx'] });
      running.add(child);
      child.once('exit', () => running.delete(child));
      child.on('message', (what: FromSeats) => this.hears.forEach((hear) => hear(i, what)));
      return child;
    });
  }

  /** Members with keys in the processes, `count` together, for a `sit` to come. */
  async members(count: number): Promise<readonly (readonly KeptMember[])[]> {
    const made = this.fromAll((what) => (what.told === 'keys' ? what.keys : null));
    this.children.forEach((_, i) => this.say(i, { do: 'keys', count: shareOf(count, i) }));
    return (await made).map((keys) => keys.map((key) => benchMember(Uint8Array.from(key), benchSealer.random)));
  }

  /** Resolves when all are level. */
  async sit({ group, way, addresses, room, host, light }: Sitting, members: readonly (readonly KeptMember[])[]): Promise<void> {
    const level = this.fromAll((what) => (what.told === 'level' && what.group === group ? true : null));
    members.forEach((mine, i) => this.say(i, { do: 'sit', group, way, addresses: turned(addresses, i), room, host: [...host], members: mine, light: shareOf(light, i) }));
    await level;
  }

  /** When the last seat of a group shows a round. */
  async shown(group: string, round: number): Promise<number> {
    return Math.max(...(await this.fromAll((what) => (what.told === 'shown' && what.group === group && what.round === round ? what.at : null))));
  }

  /** A device commits, a different one each round; resolves to the ms from there to the last seat that shows it. */
  async commit(group: string, round: number, devices: number): Promise<number> {
    const place = round % (devices * PROCESSES);
    const sent = this.from(place % PROCESSES, (what) => (what.told === 'sent' && what.group === group && what.round === round ? what.at : null));
    const shown = this.shown(group, round);
    this.say(place % PROCESSES, { do: 'commit', group, seat: Math.floor(place / PROCESSES), round });
    return -(await sent) + (await shown);
  }

  leave(group: string): void {
    this.children.forEach((_, i) => this.say(i, { do: 'leave', group }));
  }
  async end(): Promise<void> {
    await Promise.all(this.children.map((child) => new Promise<void>((done) => {
      if (child.exitCode !== null) return done();
      child.once('exit', () => done());
      child.disconnect();
    })));
  }

  private say(to: number, what: ToSeats): void {
    this.children[to]?.send(what);
  }
  private fromAll<T>(find: (what: FromSeats) => T | null): Promise<readonly T[]> {
    return Promise.all(this.children.map((_, i) => this.from(i, find)));
  }
  private from<T>(from: number, find: (what: FromSeats) => T | null): Promise<T> {
    return new Promise((done, fail) => {
      const over = (): void => {
        clearTimeout(timer);
        this.hears.delete(hear);
      };
      const timer = setTimeout(() => (over(), fail(new Error('the seats did not answer in time'))), PATIENCE_MS);
      const hear = (i: number, what: FromSeats): void => {
        if (i !== from) return;
        if (what.told === 'failed') fail(new Error(what.why));
        const found = find(what);
        if (found === null) return;
        over();
        done(found);
      };
      this.hears.add(hear);
    });
  }
}

const shareOf = (count: number, place: number): number => Math.floor(count / PROCESSES) + (place < count % PROCESSES ? 1 : 0);
const turned = (list: readonly string[], by: number): readonly string[] => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
