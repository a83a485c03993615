import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electedLock, type Election } from '#adapters/electedLock.ts';
import { webLock } from '#adapters/webLock.ts';
import type { Lock } from '#core/ports.ts';
import { fakeChannels } from '#kit/fakeChannels.ts';

/** Web Locks as a browser has them, for `ifAvailable` alone. */
function fakeLockManager(): LockManager {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, granted: (lock: Lock | null) => unknown): Promise<void> => {
    if (held.has(name)) return void granted(null);
    held.add(name);
    await granted({} as Lock);
    held.delete(name);
  };
  return { request } as unknown as LockManager;
}
async function taken(lock: Lock, name: string) {
  const wish = lock.take(name);
  await vi.advanceTimersByTimeAsync(400);
  return wish;
}

describe.each([
  ['Web Locks', () => {
    const manager = fakeLockManager();
    return () => webLock(manager, () => { throw new Error('no election'); });
  }],
  ['an election among windows', () => {
    const { open } = fakeChannels<Election>();
    let now = 0;
    return () => electedLock(open, () => (now += 1));
  }],
] as const)('one writer an exercise, by %s', (_name, aBrowserOf) => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is given to the first and to nobody else', async () => {
    const window = aBrowserOf();
    expect(await taken(window(), 'x')).not.toBeNull();
    expect(await taken(window(), 'x')).toBeNull();
    expect(await taken(window(), 'y')).not.toBeNull();
  });

  it('is free again once it is released', async () => {
    const window = aBrowserOf();
    const held = await taken(window(), 'x');
    held?.release();
    await vi.advanceTimersByTimeAsync(10);
    expect(await taken(window(), 'x')).not.toBeNull();
  });

  it('is given to one of two that ask at the same moment', async () => {
    const window = aBrowserOf();
    const [a, b] = [window().take('x'), window().take('x')];
    await vi.advanceTimersByTimeAsync(400);
    expect([await a, await b].filter((held) => held !== null)).toHaveLength(1);
  });
});
