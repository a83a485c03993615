import type { Entry } from '#core/exercise/command.ts';
import { appendLine, headLine } from '#core/exercise/log/logFile.ts';
import type { Cause, ExerciseStore, KeptClock, KeptEntry, KeptExercise } from '#core/ports.ts';
import type { Trouble } from '../sessionTypes.ts';
import { storeTrouble } from '../trouble.ts';

/**
 * Writes an exercise ahead: an entry counts as saved once the store has it. What the store refuses stays here in order and is
 * tried again; play goes on meanwhile.
 */
export class Saver {
  /** The newest accepted command of each device. */
  readonly heard = new Map<string, number>();
  private readonly store: ExerciseStore;
  private readonly exercise: KeptExercise;
  private readonly tell: (trouble: Trouble | null) => void;
  private created: boolean;
  private head: string;
  private waiting: KeptEntry[] = [];
  private clock: KeptClock | null = null;
  private busy: Promise<void> | null = null;

  /** `head`: hash of the last kept entry, `null`: not kept yet. `tell`: what hinders saving, `null` once it is mended. */
  constructor(store: ExerciseStore, exercise: KeptExercise, head: string | null, tell: (trouble: Trouble | null) => void) {
    this.store = store;
    this.exercise = exercise;
    this.tell = tell;
    this.created = head !== null;
    this.head = head ?? headLine(exercise.header).hash;
  }

  append(entry: Entry, cause?: Cause): void {
    this.head = appendLine(this.head, entry).hash;
    this.waiting.push({ entry, hash: this.head, ...(cause ? { cause } : {}) });
    if (cause) this.heard.set(cause.dev, cause.n);
  }
  saveClock(clock: KeptClock): void {
    this.clock = clock;
  }

  /** Writes what waits; at most one write at a time, a call during one waits for it and for what came since. */
  async flush(): Promise<void> {
    for (let round = 0; round < 2 && (this.busy || this.hasWork); round += 1) {
      this.busy ??= this.write().finally(() => {
        this.busy = null;
      });
      await this.busy;
    }
  }

  private get hasWork(): boolean {
    return !this.created || this.waiting.length > 0 || this.clock !== null;
  }

  private async write(): Promise<void> {
    try {
      await this.writeAll();
      this.tell(null);
    } catch (error) {
      this.tell(storeTrouble(error));
    }
  }

  private async writeAll(): Promise<void> {
    const { id } = this.exercise;
    if (!this.created) await this.store.create(this.exercise);
    this.created = true;
    const batch = [...this.waiting];
    if (batch.length > 0) await this.store.append(id, batch);
    this.waiting = this.waiting.slice(batch.length);
    // The clock never stands ahead of the entries: a resume would lack what happened before it.
    if (this.clock === null || this.waiting.length > 0) return;
    const { clock } = this;
    this.clock = null;
    await this.store.saveClock(id, clock).catch((error: unknown) => {
      this.clock ??= clock;
      throw error;
    });
  }
}
