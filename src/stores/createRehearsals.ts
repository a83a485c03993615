import { createStore, type StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { Refusal } from '#core/exercise/command.ts';
import type { Rehearsal, Rehearser } from '#core/ports.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { WhatIf } from '#core/rehearse/whatIf.ts';
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
/** What was rehearsed with one log, by the number of the entry that is changed. */
export interface Rehearsals {
  readonly whatIfs: Readonly<Record<number, WhatIfRun>>;
  /** Plays the log again with one change; the answer, or why there is none, stands in `whatIfs`. */
  ask(change: Change): Promise<void>;
  /** Ends what runs; answers that came stay. */
  stop(): void;
}

/** The rehearsals of one finished exercise. Nothing is kept beyond the page; the worker comes with the first question. */
export function createRehearsals(rehearser: Rehearser, { scenario, entries, header }: Pick<ExerciseRecord, 'scenario' | 'entries' | 'header'>): StoreApi<Rehearsals> {
  let opening: Promise<Rehearsal> | null = null;
  // Code that could not be fetched may be there the next time.
  const open = (): Promise<Rehearsal> =>
    (opening ??= rehearser.open(scenario, { entries, roster: header.roster }).catch((error: unknown) => {
      opening = null;
      throw error;
    }));
  return createStore<Rehearsals>()((set, get) => {
    const note = (seq: number, run: WhatIfRun): void => set({ whatIfs: { ...get().whatIfs, [seq]: run } });
    return {
      whatIfs: {},
      async ask(change) {
        const { seq } = change;
        const before = get().whatIfs[seq]?.answer ?? null;
        note(seq, { running: true, change, answer: before, failure: null });
        const mine = (): boolean => get().whatIfs[seq]?.change === change;
        try {
          const result = await (await open()).whatIf(change);
          if (mine()) note(seq, { running: false, change, answer: result.ok ? result.value : null, failure: result.ok ? null : { refused: result.error } });
        } catch (error) {
          const failure = failureOf(error);
          if (mine()) note(seq, { running: false, change, answer: failure === null ? before : null, failure });
        }
      },
      stop() {
        void opening?.then((rehearsal) => rehearsal.close());
      },
    };
  });
}

/** `null`: it was stopped because the page was left. */
function failureOf(error: unknown): NoRehearsal | null {
  const code = error instanceof Fault ? error.code : 'rehearsal-stopped';
  if (code === 'rehearsal-closed') return null;
  return { fault: code === 'rehearsal-slow' ? code : 'rehearsal-stopped', why: error instanceof Error ? error.message : String(error) };
}
