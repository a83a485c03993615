import type { Channel, Lock } from '#core/ports.ts';

/** `asking`: somebody wants to write; `held`: somebody does, or asked first. */
export interface Election {
  readonly kind: 'asking' | 'held';
  readonly since: number;
}
/** How long an answer of another window is waited for. */
const WAIT_MS = 300;

const wallNow = (): number => performance.timeOrigin + performance.now();

/** One writer by asking round: whoever holds the name answers; of two that ask at once the earlier one gets it. */
export function electedLock(channel: (name: string) => Channel<Election>, now: () => number = wallNow): Lock {
  return {
    async take(name) {
      const round = channel(`hotwash-lock:${name}`);
      const since = now();
      let lost = false;
      let holds = false;
      const unsubscribe = round.subscribe(({ kind, since: theirs }) => {
        if (kind === 'held') lost ||= !holds;
        else if (holds || since <= theirs) round.post({ kind: 'held', since });
      });
      const release = (): void => {
        unsubscribe();
        round.close();
      };
      round.post({ kind: 'asking', since });
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      holds = !lost;
      if (lost) release();
      return lost ? null : { release };
    },
  };
}
