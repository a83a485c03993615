import type { Channel, Lock } from '#core/ports.ts';
import { electedLock, type Election } from './electedLock.ts';

type Held = Awaited<ReturnType<Lock['take']>>;

/** One writer an exercise by Web Locks; an election among open windows where they do not exist (plain http on a LAN address). */
export function webLock(locks: LockManager | undefined, channel: (name: string) => Channel<Election>): Lock {
  return locks ? { take: (name) => takeLock(locks, `hotwash:${name}`) } : electedLock(channel);
}

function takeLock(locks: LockManager, name: string): Promise<Held> {
  return new Promise((resolve, reject) => {
    const request = locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(null);
        return null;
      }
      return new Promise<void>((release) => resolve({ release }));
    });
    request.catch(reject);
  });
}
