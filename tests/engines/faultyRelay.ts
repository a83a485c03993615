import type { Relay } from '#core/ports.ts';
import { seeded } from '#kit/seeded.ts';

/** What goes wrong with what comes in, each a share from 0 to 1. */
export interface Faults {
  readonly lose: number;
  readonly double: number;
  readonly reorder: number;
}
/** How often something went wrong. */
export interface FaultCount {
  lost: number;
  doubled: number;
  late: number;
}
export interface FaultyRelay extends Relay {
  faults: Faults | null;
  /** A radio that is off, and does not know it: nothing goes out, nothing comes in, the state stays. */
  isDeaf: boolean;
}
/** A message that is late is overtaken by up to this many others, or comes after this long. */
const LATE = { by: 4, ms: 400 } as const;

/** A relay on which things go wrong as a seed says; `count` is added to. */
export function faultyRelay(inner: Relay, seed: number, count: FaultCount): FaultyRelay {
  const { below } = seeded(seed);
  const happens = (share: number): boolean => below(10_000) < share * 10_000;
  const relay: FaultyRelay = {
    faults: null, isDeaf: false,
    get state() {
      return inner.state;
    },
    publish: (topic, bytes) => void (relay.isDeaf || inner.publish(topic, bytes)),
    onState: (listener) => inner.onState(listener),
    close: () => inner.close(),
    subscribe(topic, listener) {
      const late: { after: number; readonly deliver: () => void }[] = [];
      const hold = (bytes: Uint8Array): void => {
        count.late += 1;
        const one = { after: 1 + below(LATE.by), deliver: () => void (late.includes(one) && (late.splice(late.indexOf(one), 1), listener(bytes))) };
        late.push(one);
        setTimeout(one.deliver, LATE.ms).unref();
      };
      return inner.subscribe(topic, (bytes) => {
        if (relay.isDeaf) return;
        const { lose, double, reorder } = relay.faults ?? { lose: 0, double: 0, reorder: 0 };
        const overtaken = [...late];
        if (happens(lose)) return void (count.lost += 1);
        const isTwice = happens(double);
        if (isTwice) count.doubled += 1;
        for (let copy = 0; copy < (isTwice ? 2 : 1); copy += 1) if (happens(reorder)) hold(bytes.slice()); else listener(bytes.slice());
        for (const one of overtaken) if ((one.after -= 1) <= 0) one.deliver();
      });
    },
  };
  return relay;
}
