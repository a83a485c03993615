import type { AgreementKey, Relay, SigningKey } from '#core/ports.ts';
import { HostRoom } from '#stores/table/host/hostRoom.ts';
import type { KeptMember } from '#stores/table/host/tableKept.ts';
import { benchKept, type BenchRoom } from './benchRoom.ts';
import { benchRules, benchText, type BenchRules } from './benchRules.ts';
import { realTime } from './realTime.ts';
import { benchSealer } from './seatGroup.ts';

export interface BenchHostKeys {
  readonly signing: SigningKey;
  readonly agreement: AgreementKey;
}
/** The host of a room, over either way with the same work: it opens, checks, decides, seals and signs. */
export interface BenchHost {
  readonly rules: BenchRules;
  readonly relay: Relay;
  /** The facilitator does something that everybody sees. */
  say(round: number): void;
  /** Says each second that it is there, as the app does; stops with `leave`. */
  beat(): void;
  leave(): void;
}

export const benchHostKeys = async (): Promise<BenchHostKeys> => ({ signing: await benchSealer.newSigningKey(), agreement: await benchSealer.newAgreementKey() });

/** Resolves once the relay is open. @throws Error if that takes longer than 10 s */
export async function benchHost(relay: Relay, keys: BenchHostKeys, room: BenchRoom, members: readonly KeptMember[]): Promise<BenchHost> {
  await isOpen(relay);
  const rules = benchRules();
  const host = new HostRoom({ ...realTime, sealer: benchSealer, relay, keys, rules, changed: () => undefined, taken: () => undefined }, benchKept(room, members));
  let stopBeat: () => void = () => undefined;
  return {
    rules, relay,
    say(round) {
      rules.said = benchText(round);
      host.publish();
    },
    beat: () => void (stopBeat = realTime.clock.everySecond(() => host.publish(true))),
    leave() {
      stopBeat();
      host.leave();
      relay.close();
    },
  };
}

function isOpen(relay: Relay): Promise<void> {
  if (relay.state === 'open') return Promise.resolve();
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the relay did not open')), 10_000);
    const stop = relay.onState((state) => {
      if (state !== 'open') return;
      clearTimeout(timer);
      stop();
      done();
    });
  });
}
