import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryHub, type MemoryHub } from '#adapters/relay/memoryRelay.ts';
import { topics } from '#core/table/topics.ts';
import type { KeptMember } from '#stores/table/host/tableKept.ts';
import { FakeTableRoom } from '#kit/fakeTableRoom.ts';

const patience = { timeout: 10_000, interval: 10 };
const note = (role: string, text: string) => ({ t: 'act' as const, role, act: { do: 'note' as const, text } });
const role = (id: string) => ({ kind: 'role' as const, role: id });

describe('a table', () => {
  let hub: MemoryHub;
  let room: FakeTableRoom;
  beforeEach(async () => {
    hub = memoryHub();
    room = new FakeTableRoom(() => hub.connect());
    await room.open();
  });
  afterEach(() => room.end());

  const numbers = (): readonly number[] => room.rules.log.map((l) => l.cause.n);

  it('shows each device the streams of its roles and no other, level with the host second by second', async () => {
    const [ana, ben, eve] = [await room.sit('Ana', role('ciso')), await room.sit('Ben', role('ceo'), role('legal')), await room.sit('Eve', { kind: 'evaluator', roles: ['ciso'] })];
    await room.level();
    room.tick();
    await room.level();
    expect([...ana.guest.streams.keys()]).toEqual(['seat:ciso']);
    expect([...ben.guest.streams.keys()].sort()).toEqual(['seat:ceo', 'seat:legal']);
    expect([...eve.guest.streams.keys()].sort()).toEqual(['evaluator', 'screen', 'seat:ciso']);
    expect(JSON.stringify(ana.guest.streams.get('seat:ciso')?.state)).toContain('only seat:ciso');
    await vi.waitFor(() => expect(ana.guest.connection).toBe('live'), patience);
  });

  it('carries out a command once, answers it, and shows what came of it; what the rules refuse comes back as their sentence', async () => {
    const ana = await room.sit('Ana', role('ciso'));
    expect(await ana.guest.command(note('ciso', 'first'))).toBeNull();
    room.rules.refusal = { code: 'not-open', message: 'It is closed.' };
    expect(await ana.guest.command(note('ciso', 'second'))).toEqual({ code: 'not-open', message: 'It is closed.' });
    await room.level();
    expect(room.rules.log.map((l) => l.text)).toEqual(['first']);
    expect(ana.guest.outbox.length).toBe(0);
  });

  it('lets nobody act for a role that it does not hold, an evaluator for none, a muted device not at all', async () => {
    const [ana, eve] = [await room.sit('Ana', role('ciso')), await room.sit('Eve', { kind: 'evaluator', roles: ['ciso'] })];
    expect((await ana.guest.command(note('ceo', 'x')))?.code).toBe('not-yours');
    expect((await ana.guest.command({ t: 'observe', objective: 'o', text: 'x' }))?.code).toBe('facilitator-only');
    expect((await eve.guest.command(note('ciso', 'x')))?.code).toBe('not-yours');
    expect(await eve.guest.command({ t: 'observe', objective: 'o1', text: 'clear order' })).toBeNull();
    expect(await eve.guest.command({ t: 'propose', objective: 'o1', rating: 'S', because: 'late' })).toBeNull();
    room.host?.change(room.kept.members.map((m) => ({ ...m, muted: true })));
    expect((await ana.guest.command(note('ciso', 'x')))?.code).toBe('read-only');
    expect(room.rules.log.map((l) => `${l.role}: ${l.text}`)).toEqual(['objective o1: Eve: clear order']);
    expect(room.kept.proposals).toMatchObject([{ from: 'Eve', objective: 'o1', rating: 'S', because: 'late' }]);
  });

  it('takes feedback from everybody who is in, with the name that the device has', async () => {
    const [ana, eve] = [await room.sit('Ana', role('ciso')), await room.sit('Eve', { kind: 'observer' })];
    const said = { t: 'feedback' as const, ratings: { plausible: 4 as const }, texts: { strengths: 'Calm' } };
    expect(await ana.guest.command({ ...said, named: true } as never)).toBeNull();
    expect(await eve.guest.command({ ...said, named: false } as never)).toBeNull();
    expect(room.rules.log.map(({ text }) => text.replace(/^\S+ /, ''))).toEqual(['Ana', '']);
  });

  it('keeps commands of a device that is offline and repairs its view when it comes back', async () => {
    const [ana, ben] = [await room.sit('Ana', role('ciso')), await room.sit('Ben', role('ceo'))];
    await room.level();
    hub.down();
    const answer = ana.guest.command(note('ciso', 'while away'));
    room.rules.log.push({ role: 'ceo', text: 'said in the room', cause: { dev: 'x', n: 1 } });
    for (let i = 0; i < 100; i += 1) room.tick();
    expect(ana.guest.connection).toBe('offline');
    expect(ana.guest.outbox.length).toBe(1);
    hub.up();
    expect(await answer).toBeNull();
    await room.level();
    expect(room.rules.log.filter((l) => l.text === 'while away')).toHaveLength(1);
    expect(JSON.stringify(ben.guest.streams.get('seat:ceo')?.state)).toContain('said in the room');
  });

  it('goes on after the host was closed and opened: what was done is not done again, what waits is done', async () => {
    const ana = await room.sit('Ana', role('ciso'));
    await ana.guest.command(note('ciso', 'one'));
    room.host?.leave();
    const waiting = ana.guest.command(note('ciso', 'two'));
    await vi.waitFor(() => expect(ana.guest.connection).toBe('away'), patience);
    await room.open();
    expect(await waiting).toBeNull();
    room.tick();
    await room.level();
    expect(room.rules.log.map((l) => l.text)).toEqual(['one', 'two']);
    expect(numbers()).toEqual(numbers().toSorted((a, b) => a - b));
  });

  it('goes on after the page of a device was closed and opened, with a higher number', async () => {
    const ana = await room.sit('Ana', role('ciso'));
    await ana.guest.command(note('ciso', 'one'));
    ana.guest.leave();
    ana.relay.close();
    room.devices.splice(0);
    const again = room.device(ana.member);
    expect(await again.guest.command(note('ciso', 'two'))).toBeNull();
    await room.level();
    expect(room.rules.log.map((l) => l.text)).toEqual(['one', 'two']);
    expect(numbers()[1]).toBeGreaterThan(numbers()[0] ?? 0);
  });

  it.each(['before', 'after'])('takes no command for another when the page was opened again while one was on its way (it comes %s the next)', async (when) => {
    const ana = await room.sit('Ana', role('ciso'));
    await ana.guest.command(note('ciso', 'one'));
    const late: Uint8Array[] = [];
    vi.spyOn(ana.relay, 'publish').mockImplementation((_, bytes) => void late.push(bytes));
    void ana.guest.command(note('ciso', 'two'));
    await vi.waitFor(() => expect(late.length).toBeGreaterThan(0), patience);
    ana.guest.leave();
    ana.relay.close();
    room.devices.splice(0);
    const again = room.device(ana.member);
    await vi.waitFor(() => expect(again.guest.connection).toBe('live'), patience);
    const arrive = (): void => late.forEach((bytes) => again.relay.publish(topics.up(room.kept.room), bytes));
    if (when === 'before') arrive();
    expect(await again.guest.command(note('ciso', 'three'))).toBeNull();
    arrive();
    await room.level();
    expect(room.rules.log.map((l) => l.text)).toEqual(when === 'before' ? ['one', 'two', 'three'] : ['one', 'three']);
  });

  it('takes a device out: it is told, its stream gets another key, and it reads nothing more', async () => {
    const [ana, ben] = [await room.sit('Ana', role('ciso')), await room.sit('Ben', role('ciso'))];
    await room.level();
    const key = room.kept.streams['seat:ciso'];
    room.host?.change(room.kept.members.map((m): KeptMember => (m.id === ana.member.id ? { ...m, state: 'removed' } : m)));
    await vi.waitFor(() => expect(ana.guest.bye).toBe('removed'), patience);
    expect(room.kept.streams['seat:ciso']).not.toBe(key);
    room.tick();
    await room.level([ben]);
    expect(ana.guest.streams.size).toBe(0);
    void ana.guest.command(note('ciso', 'from outside'));
    await ben.guest.command(note('ciso', 'from inside'));
    expect(room.rules.log.map((l) => l.text)).toEqual(['from inside']);
  });

  it('tells a device again what it was told while the way was blocked', async () => {
    const ana = await room.sit('Ana', role('ciso'));
    await room.level();
    await vi.waitFor(() => expect(ana.guest.connection).toBe('live'), patience);
    hub.setFaults({ seed: 1, lose: 1, double: 0, reorder: 0 });
    room.host?.change(room.kept.members.map((m) => ({ ...m, muted: true })));
    await new Promise((done) => setTimeout(done, 100));
    hub.setFaults(null);
    expect(ana.guest.welcome?.muted).toBe(false);
    room.tick();
    await vi.waitFor(() => expect(ana.guest.welcome?.muted).toBe(true), patience);
  });

  it('moves a device to other roles at once', async () => {
    const ana = await room.sit('Ana', role('ciso'));
    await room.level();
    room.host?.change(room.kept.members.map((m) => ({ ...m, grants: [role('ceo')] })));
    await vi.waitFor(() => expect([...ana.guest.streams.keys()]).toEqual(['seat:ceo']), patience);
    await room.level();
    expect((await ana.guest.command(note('ciso', 'x')))?.code).toBe('not-yours');
  });

  it('answers a flood with "too many" and takes commands again after a while', async () => {
    room.end();
    room = new FakeTableRoom(() => hub.connect(), 1);
    await room.open();
    const [ana, ben] = [await room.sit('Ana', role('ciso')), await room.sit('Ben', role('ceo'))];
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => ana.guest.command(note('ciso', `${i}`))));
    const slow = answers.filter((a) => a?.code === 'slow').length;
    expect(slow).toBeGreaterThan(0);
    expect(room.rules.log).toHaveLength(60 - slow);
    expect(await ben.guest.command(note('ceo', 'calm'))).toBeNull();
    await vi.waitFor(async () => expect(await ana.guest.command(note('ciso', 'again'))).toBeNull(), patience);
  });

  it('does not carry out later what it refused as too many, nor counts what others repeat in the name of a device', async () => {
    room.end();
    room = new FakeTableRoom(() => hub.connect(), 1);
    await room.open();
    const [ana, ben, eve] = [await room.sit('Ana', role('ciso')), await room.sit('Ben', role('ceo')), await room.sit('Eve', { kind: 'observer' })];
    const up = topics.up(room.kept.room);
    const heard: Uint8Array[] = [];
    const stop = eve.relay.subscribe(up, (bytes) => void heard.push(bytes));
    for (let i = 0; i < 5; i += 1) expect(await ben.guest.command(note('ceo', `Ben ${i}`))).toBeNull();
    let refused = null;
    for (let i = 0; i < 60 && refused === null; i += 1) refused = await ana.guest.command(note('ciso', `Ana ${i}`));
    expect(refused?.code).toBe('slow');
    stop();
    const said = room.rules.log.length;
    for (let round = 0; round < 30; round += 1) for (const bytes of heard) eve.relay.publish(up, bytes);
    await new Promise((done) => setTimeout(done, 1000));
    for (const bytes of heard) eve.relay.publish(up, bytes);
    for (let i = 0; i < 20; i += 1) expect(await ben.guest.command(note('ceo', `Ben again ${i}`))).toBeNull();
    expect(room.rules.log.slice(said).map((l) => l.role)).toEqual(Array.from({ length: 20 }, () => 'ceo'));
  });

  it.each([1, 2, 3])('stays exact with one message in ten lost, doubled and disordered (seed %i)', async (seed) => {
    const devices = [await room.sit('Ana', role('ciso')), await room.sit('Ben', role('ceo')), await room.sit('Eve', { kind: 'evaluator', roles: ['ciso', 'ceo'] })];
    hub.setFaults({ seed, lose: 0.1, double: 0.1, reorder: 0.1 });
    const sent: string[] = [];
    for (let i = 0; i < 25; i += 1) {
      const [who, at] = i % 2 === 0 ? [devices[0], 'ciso'] : [devices[1], 'ceo'];
      sent.push(`${at} ${i}`);
      const answer = who?.guest.command(note(at, `${at} ${i}`));
      room.tick();
      await answer;
    }
    await room.level();
    expect(room.rules.log.map((l) => l.text).sort()).toEqual([...sent].sort());
  });

  it('tells the relay nothing that is said', async () => {
    const seen: string[] = [];
    hub.watch((_, bytes) => void seen.push(Buffer.from(bytes).toString('latin1')));
    const ana = await room.sit('Ana', role('ciso'));
    await ana.guest.command(note('ciso', 'canary in a coal mine'));
    await room.level();
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((bytes) => /canary in|only seat|seat:ciso/.test(bytes))).toEqual([]);
    expect(seen.every((bytes) => [256, 1024, 4096, 16384].some((size) => [size + 118, size + 118 + 16].includes(bytes.length)))).toBe(true);
  });
});
