import type { Seconds } from './base/duration.ts';
import type { Result } from './base/result.ts';
import type { Diagnostic } from './base/diagnostic.ts';
import type { Entry, Refusal } from './exercise/command.ts';
import type { LogHeader } from './exercise/log/logHeader.ts';
import type { FeedbackBox, KeptFeedback } from './measures/feedback.ts';
import type { GapBook } from './measures/gapBook.ts';
import type { Change } from './rehearse/change.ts';
import type { PlayedLog } from './rehearse/playedLog.ts';
import type { WhatIf } from './rehearse/whatIf.ts';
import type { WorthRow } from './rehearse/worth.ts';
import type { Scenario } from './scenario/model.ts';

/** What the stores need from the world outside; adapters carry them out, tests stand in for them. */

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls back about once a second, also in a hidden tab where the browser allows it. Returns how to stop it. */
  everySecond(tick: () => void): () => void;
}

/** How an exercise was set up; travels with it, no part of the rules. */
export interface KeptSetup {
  readonly rate: number;
  readonly talkRate: number;
  readonly slotMinutes: number;
  readonly slowAtDeadline: boolean;
  readonly roster: LogHeader['roster'];
}
/** An exercise as it is kept, without its entries. Times in epoch ms. */
export interface KeptExercise {
  readonly id: string;
  readonly header: LogHeader;
  readonly setup: KeptSetup;
  readonly title: string;
  readonly clockStart: string | null;
  readonly createdWall: number;
}
/** Where the clock stood when it was last saved. `rate`: scenario seconds per wall second then in force. */
export interface KeptClock {
  readonly now: Seconds;
  readonly state: 'ready' | 'running' | 'paused' | 'ended';
  readonly wall: number;
  readonly stopped: boolean;
  readonly rate: number;
}
/** An entry with the hash that the log line carries, so that a log that was tampered with on disk is told. */
export interface KeptEntry {
  readonly entry: Entry;
  readonly hash: string;
  /** The device and the number of its command, where it came over the table; beside the log, never in it. Kept in one step with the entry. */
  readonly cause?: Cause;
}
/** Which command of which device an entry came from: that command never counts again (RELAY 1). */
export interface Cause {
  readonly dev: string;
  readonly n: number;
}
export interface KeptScenario {
  readonly scenario: Scenario;
  readonly sha256: string;
  /** The MDX text as it was opened. */
  readonly text: string;
}
/** An exercise and where its clock stood; `null`: it was never saved. */
export interface KeptRecord {
  readonly exercise: KeptExercise;
  readonly clock: KeptClock | null;
  /** Under a passphrase: no clock and no entries can be read, nothing can be added. */
  readonly locked: boolean;
}
/** What a lock hides of a finished exercise. */
export interface LockedContents {
  readonly entries: readonly KeptEntry[];
  readonly clock: KeptClock | null;
  readonly book: GapBook;
  readonly feedback: FeedbackBox;
}
/** Why nothing was written; both leave what was kept before as it was. */
export type StoreProblem = 'storage-full' | 'storage-blocked';

/**
 * Keeps exercises on this machine, append-only. Every function rejects with a Fault of a `StoreProblem` code;
 * an append is all or nothing.
 */
export interface ExerciseStore {
  create(exercise: KeptExercise): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly (KeptRecord & { readonly entries: number })[]>;
  /** `null` if there is none of that id. Entries in rising order of `seq`. */
  open(id: string): Promise<(KeptRecord & { readonly entries: readonly KeptEntry[] }) | null>;
  /** Appends entries that follow the last kept one; refuses (rejects) an entry whose number is kept already, and all of a locked exercise. */
  append(id: string, entries: readonly KeptEntry[]): Promise<void>;
  /** Nothing is kept of a locked exercise. */
  saveClock(id: string, clock: KeptClock): Promise<void>;
  delete(id: string): Promise<void>;
  keepScenario(scenario: KeptScenario): Promise<void>;
  scenarios(): Promise<readonly KeptScenario[]>;
}

/**
 * Keeps what people decided about the gaps of an exercise, beside its log and never in it; deleted with the exercise.
 * Every function rejects with a Fault of a `StoreProblem` code.
 */
export interface GapStore {
  /** An empty book if nothing, or nothing readable, is kept. */
  gapBook(exercise: string): Promise<GapBook>;
  /** The whole book; the one saved last holds. Nothing is kept for an exercise that is not there or is locked. */
  saveGapBook(exercise: string, book: GapBook): Promise<void>;
}

/**
 * Keeps what participants said afterwards, beside the log and never in it; deleted with the exercise. Every function rejects with a Fault
 * of a `StoreProblem` code.
 */
export interface FeedbackStore {
  /** An empty box if nothing, or nothing readable, is kept. */
  feedback(exercise: string): Promise<FeedbackBox>;
  /** One answer of a device or desk, in one transaction; a second one of it is not kept, nor is any for an exercise that is not there or is locked. */
  addFeedback(exercise: string, by: string, answer: KeptFeedback): Promise<void>;
}

/**
 * Locks finished exercises: a sealed text takes the place of entries, clock, gap book and feedback. Every step is one transaction. Every function
 * rejects with a Fault of a `StoreProblem` code.
 */
export interface LockStore {
  /** `null`: there is none of that id, or it is locked. */
  contents(id: string): Promise<LockedContents | null>;
  /** Rejects with Fault `changed`, and changes nothing, if what is kept is not what was `seen`. */
  lock(id: string, seen: LockedContents, sealed: SealedText): Promise<void>;
  /** `null`: it is not locked. */
  sealed(id: string): Promise<SealedText | null>;
  /** Brings back what was hidden. Rejects with Fault `not-locked`, and changes nothing, if it is not locked. */
  unlock(id: string, contents: LockedContents): Promise<void>;
}

/** The scenarios that are shipped; their cards are made at build time. */
export interface ScenarioLibrary<Card> {
  cards(): readonly Card[];
  /** `null` if no bundled scenario has that id. */
  open(id: string): Promise<{ readonly scenario: Scenario; readonly sha256: string } | null>;
  /** The MDX text that it was made from; `null` if no bundled scenario has that id. */
  text(id: string): Promise<string | null>;
}

/** Parses and checks a scenario's text away from the page. A hang ends in a diagnostic; rejects only where no worker can run. */
export interface ScenarioReader {
  read(text: string): Promise<{ readonly scenario: Scenario | null; readonly diagnostics: readonly Diagnostic[] }>;
}

/** Plays logs again with something changed, away from the page. */
export interface Rehearser {
  /** Nothing is played yet. Rejects only where its own code cannot be fetched. */
  open(scenario: Scenario, log: PlayedLog): Promise<Rehearsal>;
}
/** One log, to be played again as often as one likes. Whatever is not answered is rejected with a Fault: `rehearsal-stopped`, `rehearsal-slow` or, after `close`, `rehearsal-closed`. */
export interface Rehearsal {
  whatIf(change: Change): Promise<Result<WhatIf, Refusal>>;
  /** Each other option in turn, each row as soon as it is found; then `null`, or why there are none. */
  worthOf(seq: number, onRow: (row: WorthRow) => void): Promise<Refusal | null>;
  /** Ends what runs. What is asked for afterwards is played all the same. */
  close(): void;
}

/** Messages between windows of this browser. What is posted does not come back to the sender. */
export interface Channel<Message> {
  post(message: Message): void;
  subscribe(listener: (message: Message) => void): () => void;
  close(): void;
}

/** One writer an exercise. `release` gives it up; it is given up by itself when the tab closes. */
export interface Lock {
  /** `null` if another tab holds it. */
  take(name: string): Promise<{ release(): void } | null>;
}

/** What must differ from run to run; data from here on. */
export interface Chance {
  /** A new id, unique on this machine: lower-case letters, digits and hyphens. */
  id(): string;
  /** Integer from 0 to 2³¹−1. */
  seed(): number;
}

export interface Files {
  download(name: string, content: string | Uint8Array): void;
  /** The text of a file that a person chose. Rejects if it is no UTF-8 text. */
  text(file: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<string>;
}

/** `closed` is for good; a relay that was lost is `connecting` again. `open` means that what was subscribed before is in force. */
export type RelayState = 'connecting' | 'open' | 'closed';

/**
 * Carries bytes between devices at most once: it may lose, double, reorder and delay them, and is trusted with nothing (RELAY 1).
 * Topics are those of `core/table/topics.ts`; a payload has at most 16 KiB and a frame's overhead.
 */
export interface Relay {
  readonly state: RelayState;
  /** Sent while open, else dropped: whoever needs an answer asks again. @throws Fault `topic` for what is no topic, as does `subscribe` */
  publish(topic: string, bytes: Uint8Array): void;
  /** Kept over reconnects; what one publishes on a topic that one listens to comes back. In force a while after the call; each listener
   * gets bytes of its own. Returns how to stop. */
  subscribe(topic: string, listener: (bytes: Uint8Array) => void): () => void;
  onState(listener: (state: RelayState) => void): () => void;
  close(): void;
}

/** A pair whose secret half cannot be taken out. `publicKey`: 32 bytes (Ed25519), signatures 64 bytes. */
export interface SigningKey {
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
  /** What a `KeyShelf` keeps and the sealer's `keptSigningKey` reads; means nothing elsewhere. */
  readonly kept: unknown;
}
/** A pair for HPKE (P-256); `publicKey`: 65 bytes, uncompressed. */
export interface AgreementKey {
  readonly publicKey: Uint8Array;
  /** As of a `SigningKey`. */
  readonly kept: unknown;
  /** Opens what was sealed to this key in mode_psk (RFC 9180, `psk_id` = `info` in UTF-8); `null` if anything does not fit. `exported`: 32 bytes that both sides share. */
  open(sealed: SealedTo, psk: Uint8Array, info: string): Promise<{ readonly plain: Uint8Array; readonly exported: Uint8Array } | null>;
}
export interface SealedTo {
  readonly enc: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Cryptography of the table (RELAY 1.7): AES-256-GCM, Ed25519, HPKE P-256 with SHA-256. Sizes in bytes. */
export interface Sealer {
  random(length: number): Uint8Array;
  newSigningKey(): Promise<SigningKey>;
  /** A key from a shelf, by its `kept`; `null` if it is none of this sealer's. */
  keptSigningKey(kept: unknown): Promise<SigningKey | null>;
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;
  /** `key` 32, `nonce` 12; the answer is 16 longer than `plain`. */
  seal(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plain: Uint8Array): Promise<Uint8Array>;
  /** `null` if key, nonce, aad or bytes do not fit together. */
  open(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null>;
  newAgreementKey(): Promise<AgreementKey>;
  keptAgreementKey(kept: unknown): Promise<AgreementKey | null>;
  /**
   * Seals to a public key (65 bytes) in mode_psk; `psk` at least 32; `info` names room and invite and is `psk_id` as well.
   * `exported`: 32 bytes that only the two sides know. Rejects with Fault `bad-key` on a `psk` or a public key that cannot be one.
   */
  sealTo(publicKey: Uint8Array, psk: Uint8Array, info: string, plain: Uint8Array): Promise<SealedTo & { readonly exported: Uint8Array }>;
}

/** The keys of a device or a host at the table. */
export interface DeviceKeys {
  readonly signing: SigningKey;
  readonly agreement: AgreementKey;
}
/** Keeps keys over a reload of the page, without their secret halves ever being readable where the browser can do that; at most a day. */
export interface KeyShelf {
  /** `note`: what goes with the keys, sealed as long as it lies there. Replaces what was kept under that name. Never rejects: without a shelf a reload joins anew. */
  keep(name: string, keys: DeviceKeys, note: string): Promise<void>;
  /** `null`: none, or too old, or not readable any more. */
  find(name: string): Promise<(DeviceKeys & { readonly note: string }) | null>;
  forget(name: string): Promise<void>;
}

/** Text sealed under a passphrase, as JSON. Bytes are base64url: `salt` 16, `nonce` 12, `sealed` 16 longer than the text in UTF-8. */
export interface SealedText {
  readonly v: 1;
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly nonce: string;
  readonly sealed: string;
}
/** Seals a finished exercise under a passphrase (RELAY 7, lost laptop). Both take a second or so, by design: the work of each guess. */
export interface PassphraseBox {
  /** Rejects with Fault `passphrase` for one that is too short. */
  seal(text: string, passphrase: string): Promise<SealedText>;
  /** `null`: another passphrase, or the envelope was changed; at once if it is outside the limits of `readSealedText`. */
  open(envelope: SealedText, passphrase: string): Promise<string | null>;
}
