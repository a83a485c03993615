import type { FlatLists } from '../base/flatLists.ts';
import type { Attack, Scenario } from '../scenario/model.ts';
import type { ChartTable } from '../charts/table.ts';
import type { Test } from './conditionCode.ts';
import type { Listener } from './nextState.ts';
import type { Ids } from './ids.ts';
import type { Names } from './names.ts';

/** What waits for a condition. The order of this list within one place is the order of trying. */
export type WatchKind =
  | 'known' | 'contained' | 'duty-starts' | 'duty-met' | 'stage' | 'track' | 'alert' | 'inject' | 'decision' | 'standing' | 'update' | 'until'
  | 'intel' | 'private' | 'assumption' | 'reveal' | 'gap' | 'ending';

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

/** Where effects come from: the incident of the track (`-1` for none) and the option whose work is done (`null` for none). */
export interface EffectSource {
  readonly incident: number;
  readonly option: string | null;
}
/** What effects do, in the order of the list in SPEC 1.1 (P28). */
export const EFFECT = { set: 0, clear: 1, gain: 2, evict: 3, harm: 4, repair: 5, raise: 6, goto: 7 } as const;
/** Effects with ids turned into numbers, flat: one of `EFFECT`, what it is done to, and so on. */
export type CompiledEffects = readonly number[];

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
  /** Where the effects of its steps come from. */
  readonly source: EffectSource;
}
export interface CompiledOption {
  readonly id: string;
  readonly decision: number;
  readonly index: number;
  readonly test: Test;
  readonly effects: CompiledEffects;
  readonly committed: number;
  readonly done: number;
  readonly gaps: readonly number[];
  readonly standing: boolean;
  readonly by: string;
  /** Index of that role. */
  readonly seat: number;
  readonly place: number;
  readonly takes: number;
  /** Where its effects come from. */
  readonly source: EffectSource;
  /** Who receives each outcome. */
  readonly outcomes: readonly (readonly string[])[];
}
/** What is numbered of an alert: its incident, its built-in names, and what each tier finds. */
export interface CompiledAlert {
  /** Index, −1 for none. */
  readonly incident: number;
  readonly at: number | null;
  readonly after: number;
  readonly place: number;
  readonly raised: number;
  readonly acknowledged: number;
  readonly closed: number;
  readonly escalated: number;
  readonly findings: readonly CompiledFinding[];
  /** The look of a role whose tier finds nothing (SPEC 2.5, P08). */
  readonly emptyLook: CompiledFinding;
}
export interface CompiledInject {
  readonly to: readonly string[];
  readonly at: number | null;
  readonly after: number;
  readonly place: number;
  readonly effects: CompiledEffects;
}
export interface CompiledFinding {
  readonly tier: number | null;
  readonly place: number;
  readonly takes: number;
  readonly sets: readonly number[];
}
export interface CompiledDecision {
  readonly id: string;
  readonly index: number;
  readonly standing: boolean;
  readonly owner: string;
  readonly approve: string | null;
  readonly place: number;
  readonly after: number;
  readonly deadline: number | null;
  readonly table: ChartTable;
  readonly options: readonly CompiledOption[];
  /** Indices of the roles that vote. */
  readonly consult: readonly number[];
  /** Who is told that it expired. */
  readonly hear: readonly string[];
  /** Indices of all options. */
  readonly all: readonly number[];
  readonly otherwise: CompiledEffects | null;
  readonly otherwiseGaps: readonly number[];
  readonly open: number;
  /** The trigger of a standing decision has come. */
  readonly come: number;
  readonly decided: number;
  readonly expired: number;
  readonly incident: number;
  /** For standing decisions: stage entered and `when` holds. */
  readonly holds: Test;
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
  readonly alerts: readonly CompiledAlert[];
  readonly decisions: readonly CompiledDecision[];
  /** The options of all decisions. */
  readonly options: readonly CompiledOption[];
  readonly injects: readonly CompiledInject[];
  /** By index of a role. */
  readonly tiers: readonly (number | null)[];
  readonly endingTests: readonly Test[];
  readonly gapTests: readonly Test[];
  /** Numbers of the built-in names, by index of their thing. */
  readonly bits: {
    readonly incident: readonly Readonly<Record<'alerted' | 'acknowledged' | 'contained' | 'remediated', number>>[];
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
  readonly listener?: Listener;
}

