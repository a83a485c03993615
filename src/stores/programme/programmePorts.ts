import type { CsvRow, RowProblem } from '#core/base/csvRow.ts';
import type { Result } from '#core/base/result.ts';
import type { Clock, ExerciseStore, Files, GapStore } from '#core/ports.ts';
import type { ProgrammeStore } from '#core/programmePort.ts';
import type { Shelf } from '../shelf.ts';

/** What the programme needs from outside. */
export interface ProgrammePorts {
  readonly store: ExerciseStore & GapStore;
  readonly programme: ProgrammeStore;
  readonly shelf: Pick<Shelf, 'exact'>;
  readonly files: Pick<Files, 'text'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Rows of a CSV text. */
  readonly rows: (text: string) => Result<readonly CsvRow[], RowProblem>;
}
