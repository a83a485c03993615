import type { Seconds } from './base/duration.ts';
import type { Diagnostic } from './base/diagnostic.ts';
import type { Entry } from './exercise/command.ts';
import type { LogHeader } from './exercise/log/logHeader.ts';
import type { GapBook } from './measures/gapBook.ts';
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
  /** Appends entries that follow the last kept one; refuses (rejects) an entry whose number is kept already. */
  append(id: string, entries: readonly KeptEntry[]): Promise<void>;
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
  /** The whole book; the one saved last holds. Nothing is kept for an exercise that is not there. */
  saveGapBook(exercise: string, book: GapBook): Promise<void>;
}

/** The scenarios that are shipped; their cards are made at build time. */
export interface ScenarioLibrary<Card> {
  cards(): readonly Card[];
  /** `null` if no bundled scenario has that id. */
  open(id: string): Promise<{ readonly scenario: Scenario; readonly sha256: string } | null>;
}

/** Parses and checks a scenario's text away from the page. A hang ends in a diagnostic; rejects only where no worker can run. */
export interface ScenarioReader {
  read(text: string): Promise<{ readonly scenario: Scenario | null; readonly diagnostics: readonly Diagnostic[] }>;
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
  download(name: string, text: string): void;
  /** The text of a file that a person chose. Rejects if it is no UTF-8 text. */
  text(file: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<string>;
}
