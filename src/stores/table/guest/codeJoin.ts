import type { DeviceKeys, Relay, Sealer } from '#core/ports.ts';
import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { doorAnswer, doorMessage, type DoorMessage } from '#core/table/doorMessages.ts';
import { matchesPin, readInvite, type Invite } from '#core/table/invite.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import { messageBytes, readBytes } from '#core/table/messages.ts';
import { guestMeets, type Sas, type SasComing, type SasPromise, type SasTranscript } from '#core/table/sas.ts';
import { openLetter, sealLetter } from '#core/table/sasLetter.ts';
import { topics } from '#core/table/topics.ts';

export interface CodeJoinPorts {
  readonly sealer: Sealer;
  readonly relay: Relay;
  /** The room of the short code. */
  readonly room: string;
  readonly keys: DeviceKeys;
  readonly name: string;
  readonly later: (ms: number, run: () => void) => () => void;
  /** To be read to the facilitator. */
  readonly compare: (sas: Sas) => void;
  /** The invitation came, sealed to this device, and a human here said yes. */
  readonly invited: (invite: Invite) => void;
}
type Of<T extends DoorMessage['t']> = DoorMessage & { readonly t: T };
const AGAIN_MS = 1500;

/** A device's side of the door that a short code opens: steps and checks of `letterBytes`. What it said last it says again until it is answered. */
export class CodeJoin {
  private readonly ports: CodeJoinPorts;
  private readonly id: string;
  private readonly stop: () => void;
  private promise: SasPromise | null = null;
  private coming: SasComing | null = null;
  private transcript: SasTranscript | null = null;
  private isConfirmed = false;
  private answer: Of<'letter'> | null = null;
  private isOver = false;
  private unplan: () => void = () => undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(ports: CodeJoinPorts) {
    this.ports = ports;
    this.id = toBase64url(ports.sealer.random(16));
    this.stop = ports.relay.subscribe(topics.lobby(ports.room), (said) => {
      this.last = this.last.then(() => this.hear(said)).catch(() => undefined);
    });
    this.say({ t: 'who', v: 1, try: this.id });
  }

  /** A human here said that the facilitator reads the same: only now what the host wrote is read. */
  confirm(): void {
    this.isConfirmed = true;
    this.last = this.last.then(() => this.readAnswer()).catch(() => undefined);
  }
  leave(): void {
    this.isOver = true;
    this.unplan();
    this.stop();
    this.ports.relay.close();
  }

  private say(message: DoorMessage): void {
    this.unplan();
    if (this.isOver) return;
    this.ports.relay.publish(topics.lobby(this.ports.room), messageBytes(message));
    this.unplan = this.ports.later(AGAIN_MS, () => this.say(message));
  }

  private async hear(said: Uint8Array): Promise<void> {
    const message = this.isOver || said.length > TABLE_LIMITS.doorBytes ? null : readBytes(doorMessage, said);
    if (message?.try !== this.id) return;
    if (message.t === 'promise') this.come(message);
    if (message.t === 'reveal') await this.meet(message);
    if (message.t === 'letter' && message.from === 'host') {
      this.answer = message;
      await this.readAnswer();
    }
  }

  /** The first promise counts; only after it the nonce is drawn. */
  private come({ signing, agreement, commitment }: Of<'promise'>): void {
    if (this.promise) return;
    const { sealer, keys } = this.ports;
    this.promise = { keys: { signing: knownBytes(signing), agreement: knownBytes(agreement) }, commitment: knownBytes(commitment) };
    this.coming = { keys: { signing: keys.signing.publicKey, agreement: keys.agreement.publicKey }, nonce: sealer.random(32) };
    const own = { signing: toBase64url(this.coming.keys.signing), agreement: toBase64url(this.coming.keys.agreement), nonce: toBase64url(this.coming.nonce) };
    this.say({ t: 'come', v: 1, try: this.id, ...own });
  }

  private async meet({ nonce }: Of<'reveal'>): Promise<void> {
    if (!this.promise || !this.coming || this.transcript) return;
    const { sealer, room, keys, name, compare } = this.ports;
    this.transcript = guestMeets({ room, id: this.id }, this.promise, this.coming, knownBytes(nonce));
    if (!this.transcript) return;
    compare(this.transcript.sas);
    const letter = await sealLetter(sealer, this.transcript, 'guest', keys.signing, messageBytes({ name }));
    this.say({ t: 'letter', v: 1, try: this.id, from: 'guest', enc: toBase64url(letter.enc), sealed: toBase64url(letter.sealed), signature: toBase64url(letter.signature) });
  }

  private async readAnswer(): Promise<void> {
    if (!this.answer || !this.transcript || !this.isConfirmed || this.isOver) return;
    const { enc, sealed, signature } = this.answer;
    const letter = { enc: knownBytes(enc), sealed: knownBytes(sealed), signature: knownBytes(signature) };
    const plain = await openLetter(this.ports.sealer, this.transcript, 'host', this.ports.keys.agreement, letter);
    const answer = plain && readBytes(doorAnswer, plain);
    const invite = answer && readInvite(answer.invite);
    const { host } = this.transcript;
    if (!invite || invite === 'newer' || !matchesPin(invite.pin, host.signing, host.agreement)) return;
    this.leave();
    this.ports.invited(invite);
  }
}
