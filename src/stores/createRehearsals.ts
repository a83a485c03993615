import { createStore, type StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { Refusal } from '#core/exercise/command.ts';
import type { Rehearsal, Rehearser } from '#core/ports.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { WhatIf } from '#core/rehearse/whatIf.ts';
import type { WorthRow } from '#core/rehearse/worth.ts';
import type { ExerciseRecord } from './exercisesTypes.ts';

/** Why nothing came of a rehearsal: the engine's own answer, or a worker that stopped or took too long. */
export type NoRehearsal = { readonly refused: Refusal } | { readonly fault: 'rehearsal-stopped' | 'rehearsal-slow'; readonly why: string };

/** The what-if asked last about one entry. While it runs, the answer to the one before stays. */
export interface WhatIfRun {
  readonly running: boolean;
  readonly change: Change;
  readonly answer: WhatIf | null;
  readonly failure: NoRehearsal | null;
}
/** What one choice was worth: a row for each other option, as far as it has come. */
export interface WorthRun {
  readonly running: boolean;
  readonly rows: readonly WorthRow[];
  readonly failure: NoRehearsal | null;
}
/** What was rehearsed with one log, by the number of the entry that is changed. */
export interface Rehearsals {
  readonly whatIfs: Readonly<Record<number, WhatIfRun>>;
  readonly worths: Readonly<Record<number, WorthRun>>;
  /** Plays the log again with one change; the answer, or why there is none, stands in `whatIfs`. */
  ask(change: Change): Promise<void>;
  /** Plays the log again with each other option of a commit; the rows come one by one in `worths`. */
  weigh(seq: number): Promise<void>;
  /** Ends what runs; answers and rows that came stay. */
  stop(): void;
}

type Open = () => Promise<Rehearsal>;
type Store = Pick<StoreApi<Rehearsals>, 'getState' | 'setState'>;

/** The rehearsals of one finished exercise. Nothing is kept beyond the page; the worker comes with the first question. */
export function createRehearsals(rehearser: Rehearser, { scenario, entries, header }: Pick<ExerciseRecord, 'scenario' | 'entries' | 'header'>): StoreApi<Rehearsals> {
  let opening: Promise<Rehearsal> | null = null;
  // Code that could not be fetched may be there the next time.
  const open: Open = () =>
    (opening ??= rehearser.open(scenario, { entries, roster: header.roster }).catch((error: unknown) => {
      opening = null;
      throw error;
    }));
  return createStore<Rehearsals>()((_set, _get, store) => ({
    whatIfs: {},
    worths: {},
    ask: (change) => ask(store, open, change),
    weigh: (seq) => weigh(store, open, seq),
    stop() {
      void opening?.then((rehearsal) => rehearsal.close(), () => {});
    },
  }));
}

async function ask({ getState, setState }: Store, open: Open, change: Change): Promise<void> {
  const { seq } = change;
  const before = getState().whatIfs[seq]?.answer ?? null;
  const note = (run: Omit<WhatIfRun, 'change'>): void => setState({ whatIfs: { ...getState().whatIfs, [seq]: { change, ...run } } });
  note({ running: true, answer: before, failure: null });
  const mine = (): boolean => getState().whatIfs[seq]?.change === change;
  try {
    const result = await (await open()).whatIf(change);
    if (mine()) note({ running: false, answer: result.ok ? result.value : null, failure: result.ok ? null : { refused: result.error } });
  } catch (error) {
    const failure = failureOf(error);
    if (mine()) note({ running: false, answer: failure === null ? before : null, failure });
  }
}

async function weigh({ getState, setState }: Store, open: Open, seq: number): Promise<void> {
  if (getState().worths[seq]?.running === true) return;
  let rows: readonly WorthRow[] = [];
  const note = (running: boolean, failure: NoRehearsal | null = null): void => setState({ worths: { ...getState().worths, [seq]: { running, rows, failure } } });
  note(true);
  try {
    const refused = await (await open()).worthOf(seq, (row) => {
      rows = [...rows, row];
      note(true);
    });
    note(false, refused && { refused });
  } catch (error) {
    note(false, failureOf(error));
  }
}

/** `null`: it was stopped because the page was left. */
function failureOf(error: unknown): NoRehearsal | null {
  const code = error instanceof Fault ? error.code : 'rehearsal-stopped';
  if (code === 'rehearsal-closed') return null;
  return { fault: code === 'rehearsal-slow' ? code : 'rehearsal-stopped', why: error instanceof Error ? error.message : String(error) };
}
