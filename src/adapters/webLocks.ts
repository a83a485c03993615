import type { Lock } from '#core/ports.ts';

/** One tab a name, by the browser's own locks: given up when the tab closes or crashes. Where there are none (plain http) the lock is always given. */
export function webLocks(): Lock {
  return {
    async take(name) {
      const { locks } = navigator as { locks?: LockManager };
      if (!locks) return { release() {} };
      return new Promise((resolve, reject) => {
        const held = (lock: unknown): Promise<void> | undefined => {
          if (lock === null) {
            resolve(null);
            return undefined;
          }
          return new Promise<void>((release) => resolve({ release }));
        };
        locks.request(name, { ifAvailable: true }, held).catch(reject);
      });
    },
  };
}
