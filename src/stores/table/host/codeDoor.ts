import { tokenBucket } from '#core/base/tokenBucket.ts';
import type { DeviceKeys, Relay, Sealer } from '#core/ports.ts';
import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { doorKnock, doorMessage, type DoorMessage } from '#core/table/doorMessages.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import { messageBytes, readBytes } from '#core/table/messages.ts';
import { hostMeets, promiseOf, type HostTry, type Sas, type SasTranscript } from '#core/table/sas.ts';
import { openLetter, sealLetter } from '#core/table/sasLetter.ts';
import { topics } from '#core/table/topics.ts';

/** Somebody at the door: what to compare with what the person reads aloud; `name` once it has come, sealed and signed. */
export interface Comer {
  readonly id: string;
  readonly name: string | null;
  readonly sas: Sas;
}
export interface CodeDoorPorts {
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly keys: DeviceKeys;
  /** The room of the short code. */
  readonly room: string;
  readonly now: () => number;
  /** Who is at the door has changed. */
  readonly changed: () => void;
}
interface Try {
  host: HostTry;
  transcript: SasTranscript | null;
  name: string | null;
  answer: DoorMessage | null;
  refused: boolean;
}
type Of<T extends DoorMessage['t']> = DoorMessage & { readonly t: T };
const RATE = { burst: 60, perSecond: 10 } as const;

/** The host's side of the door that a short code opens: steps and checks of `letterBytes`. Each message may come again, and is answered alike. */
export class CodeDoor {
  private readonly ports: CodeDoorPorts;
  private readonly tries = new Map<string, Try>();
  private readonly stop: () => void;
  private readonly fits: (amount: number, now: number) => boolean;
  private last: Promise<void> = Promise.resolve();

  constructor(ports: CodeDoorPorts) {
    this.ports = ports;
    this.fits = tokenBucket(RATE, ports.now());
    this.stop = ports.relay.subscribe(topics.lobby(ports.room), (said) => {
      this.last = this.last.then(() => this.hear(said)).catch(() => undefined);
    });
  }

  /** Those who have shown who they are and wait. */
  get comers(): readonly Comer[] {
    return [...this.tries].flatMap(([id, { transcript, name, answer, refused }]) =>
      (transcript && name !== null && answer === null && !refused ? [{ id, name, sas: transcript.sas }] : []));
  }

  /** A human said that both show the same: the invitation goes to that guest alone. */
  async admit(id: string, invite: string): Promise<void> {
    const one = this.tries.get(id);
    if (!one?.transcript || one.refused) return;
    const { sealer, keys } = this.ports;
    const letter = await sealLetter(sealer, one.transcript, 'host', keys.signing, messageBytes({ invite }));
    one.answer = { t: 'letter', v: 1, try: id, from: 'host', enc: toBase64url(letter.enc), sealed: toBase64url(letter.sealed), signature: toBase64url(letter.signature) };
    this.say(one.answer);
    this.ports.changed();
  }
  /** A human said that they differ, or that this person is not wanted. */
  refuse(id: string): void {
    const one = this.tries.get(id);
    if (one) one.refused = true;
    this.ports.changed();
  }
  leave(): void {
    this.stop();
    this.ports.relay.close();
  }

  private say(message: DoorMessage): void {
    this.ports.relay.publish(topics.lobby(this.ports.room), messageBytes(message));
  }

  private async hear(said: Uint8Array): Promise<void> {
    if (said.length > TABLE_LIMITS.doorBytes || !this.fits(1, this.ports.now())) return;
    const message = readBytes(doorMessage, said);
    if (message?.t === 'who') this.promise(message);
    if (message?.t === 'come') this.meet(message);
    if (message?.t === 'letter' && message.from === 'guest') await this.read(message);
  }

  private promise({ try: id }: Of<'who'>): void {
    const { sealer, keys, room } = this.ports;
    if (!this.tries.has(id) && this.tries.size >= TABLE_LIMITS.atDoor) return;
    const known = this.tries.get(id)?.host;
    const host = known ?? { of: { room, id }, keys: { signing: keys.signing.publicKey, agreement: keys.agreement.publicKey }, nonce: sealer.random(32), met: null };
    if (!known) this.tries.set(id, { host, transcript: null, name: null, answer: null, refused: false });
    const { commitment } = promiseOf(host);
    this.say({ t: 'promise', v: 1, try: id, signing: toBase64url(host.keys.signing), agreement: toBase64url(host.keys.agreement), commitment: toBase64url(commitment) });
  }

  private meet({ try: id, signing, agreement, nonce }: Of<'come'>): void {
    const one = this.tries.get(id);
    const met = one && hostMeets(one.host, { keys: { signing: knownBytes(signing), agreement: knownBytes(agreement) }, nonce: knownBytes(nonce) });
    if (!met) return;
    one.host = met.host;
    one.transcript = met.transcript;
    this.say({ t: 'reveal', v: 1, try: id, nonce: toBase64url(met.host.nonce) });
  }

  private async read({ try: id, enc, sealed, signature }: Of<'letter'>): Promise<void> {
    const one = this.tries.get(id);
    if (one?.answer) return this.say(one.answer);
    if (!one?.transcript || one.name !== null) return;
    const letter = { enc: knownBytes(enc), sealed: knownBytes(sealed), signature: knownBytes(signature) };
    const plain = await openLetter(this.ports.sealer, one.transcript, 'guest', this.ports.keys.agreement, letter);
    one.name = (plain && readBytes(doorKnock, plain)?.name) ?? null;
    this.ports.changed();
  }
}
