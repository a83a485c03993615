import type { CsvRow, RowProblem } from '#core/base/csvRow.ts';
import type { Result } from '#core/base/result.ts';
import type { Clock, ExerciseStore, Files, GapStore } from '#core/ports.ts';
import type { ProgrammeStore } from '#core/programmePort.ts';
import type { Shelf } from '../shelf.ts';
import type { ProgrammeActions, ProgrammeState } from './programmeTypes.ts';

/** The programme's room: everything but archives. */
export interface ProgrammeRoomState extends Omit<ProgrammeState, 'archive' | 'busy'>, Omit<ProgrammeActions, 'saveArchive' | 'openArchive'> {
  /** Measures no further exercise: the room was left. */
  leave(): void;
}
export interface ProgrammePorts {
  readonly store: ExerciseStore & GapStore;
  readonly programme: ProgrammeStore;
  readonly shelf: Pick<Shelf, 'exact'>;
  readonly files: Pick<Files, 'text'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Rows of a CSV text. */
  readonly rows: (text: string) => Result<readonly CsvRow[], RowProblem>;
}
