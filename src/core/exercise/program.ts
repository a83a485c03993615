import type { FlatLists } from '../base/flatLists.ts';
import type { Attack, Scenario } from '../scenario/model.ts';
import type { ChartTable } from '../charts/table.ts';
import type { Test } from './conditionCode.ts';
import type { Listener } from './nextState.ts';
import type { Ids } from './ids.ts';
import type { Looks } from './compileAlert.ts';
import type { NumberList } from './numberLists.ts';
import type { Names } from './names.ts';

/** What waits for a condition. The order of this list within one place is the order of trying. */
export const WATCH_KINDS = [
  'known', 'contained', 'duty-starts', 'duty-met', 'stage', 'track', 'alert', 'inject', 'decision', 'standing', 'update', 'until',
  'intel', 'private', 'assumption', 'reveal', 'gap', 'ending',
] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** A condition that the settling tries: `of` is the index of its thing in its list, `place` its place in the file. */
export interface Watch {
  readonly kind: WatchKind;
  readonly of: number;
  readonly place: number;
  readonly test: Test;
  readonly deps: readonly number[];
  /** True: once it has held it is never tried again. */
  readonly once: boolean;
}

/** What effects do, in the order of the list in SPEC 1.1 (P28). */
export const EFFECT = { set: 0, clear: 1, gain: 2, evict: 3, harm: 4, repair: 5, raise: 6, goto: 7 } as const;
/** Effects with ids turned into numbers, as a list: one of `EFFECT`, what it is done to, and so on. */
export type CompiledEffects = NumberList;

export interface CompiledStep {
  readonly id: string;
  readonly index: number;
  readonly place: number;
  readonly after: number;
  readonly unless: Test;
  readonly needs: readonly number[];
  readonly effects: CompiledEffects;
  readonly done: number;
}
export interface CompiledTrack {
  readonly attack: Attack;
  readonly incident: number;
  readonly table: ChartTable;
  /** By number of the table's state: the step it waits for, `null` for none. Filled as states are met: see `stepAt`. */
  readonly stepOf: (CompiledStep | null)[];
  readonly steps: ReadonlyMap<string, CompiledStep>;
  readonly startAt: number;
}
/** What is not a number of an option; the rest stands in its row (`rows.ts`). */
export interface CompiledOption {
  readonly id: string;
  readonly test: Test;
  /** Who does its work. */
  readonly by: string;
  /** Who receives each outcome. */
  readonly outcomes: readonly (readonly string[])[];
}
export interface CompiledInject {
  readonly to: readonly string[];
  readonly at: number | null;
  readonly after: number;
  readonly place: number;
  readonly effects: CompiledEffects;
}
/** What is not a number of a decision; the rest stands in its row (`rows.ts`). */
export interface CompiledDecision {
  readonly id: string;
  readonly owner: string;
  readonly approve: string | null;
  readonly table: ChartTable;
  readonly options: readonly CompiledOption[];
  /** Who is told that it expired. */
  readonly hear: readonly string[];
  /** Indices of all options. */
  readonly all: readonly number[];
  readonly otherwise: CompiledEffects;
  readonly otherwiseGaps: NumberList;
}

/** The rows of each kind of thing: see `rows.ts`. */
export interface Rows {
  readonly alerts: Int32Array;
  readonly looks: Int32Array;
  readonly decisions: Int32Array;
  /** The options of all decisions. */
  readonly options: Int32Array;
  readonly incidents: Int32Array;
  readonly watches: Int32Array;
}

/** A scenario made ready to run: everything numbered, conditions compiled, charts tabled. Shared by all its worlds. */
export interface Program {
  readonly scenario: Scenario;
  readonly names: Names;
  /** Of all conditions: see `holds` in world.ts. */
  readonly code: Int32Array;
  readonly watches: readonly Watch[];
  /** By number of a name: indices of the watches that read it. */
  readonly readers: FlatLists;
  /** By kind and index of the thing: index of its watch, `undefined` for none. */
  readonly watchOf: Readonly<Partial<Record<WatchKind, readonly number[]>>>;
  /** By index of a stage: indices of what is withdrawn when it is left undelivered (SPEC 2.2, P21). */
  readonly leaving: readonly { readonly alerts: readonly number[]; readonly injects: readonly number[] }[];
  readonly times: readonly number[];
  readonly tracks: readonly CompiledTrack[];
  readonly decisions: readonly CompiledDecision[];
  /** The options of all decisions. */
  readonly options: readonly CompiledOption[];
  readonly injects: readonly CompiledInject[];
  readonly rows: Rows;
  /** All short lists of numbers. */
  readonly lists: Int32Array;
  /** Ids of the roles. */
  readonly seats: readonly string[];
  /** By id of a role: its index; the facilitator's is `BY_FACILITATOR`. */
  readonly actors: ReadonlyMap<string, number>;
  readonly looks: Looks;
  readonly endingTests: readonly Test[];
  readonly gapTests: readonly Test[];
  /** Numbers of the built-in names, by index of their thing. */
  readonly bits: {
    readonly entered: readonly number[];
    readonly held: readonly number[];
    readonly sent: readonly number[];
    readonly shared: readonly number[];
  };
  /** By id: index in the list of its kind. */
  readonly at: {
    readonly alert: Ids;
    readonly inject: Ids;
    readonly decision: Ids;
    /** In the list of the options of all decisions. */
    readonly option: Ids;
    readonly stage: Ids;
    readonly update: Ids;
    readonly intel: Ids;
    readonly assumption: Ids;
    readonly role: Ids;
    readonly incident: Ids;
    readonly access: Ids;
  };
  readonly tables: {
    readonly exercise: ChartTable;
    readonly alert: ChartTable;
    readonly decision: ChartTable;
    readonly standing: ChartTable;
    readonly incident: ChartTable;
    readonly story: ChartTable;
  };
  /** Hears what the machines of all worlds of this program take. */
  readonly listener?: Listener | undefined;
}

/**
 * The same program, written down here and nowhere else, so that all programs that are played have one shape, whoever made them (a bench
 * adds a listener): the engine reads programs in every function, and code that was compiled for one shape is thrown away at another.
 */
export const inOneShape = (p: Program): Program => ({
  scenario: p.scenario, names: p.names, code: p.code, watches: p.watches, readers: p.readers, watchOf: p.watchOf, leaving: p.leaving, times: p.times,
  tracks: p.tracks, decisions: p.decisions, options: p.options, injects: p.injects, rows: p.rows, lists: p.lists, seats: p.seats, actors: p.actors,
  looks: p.looks, endingTests: p.endingTests, gapTests: p.gapTests, bits: p.bits, at: p.at, tables: p.tables, listener: p.listener,
});
