import type { ExerciseStore, Files, LockStore, ScenarioReader } from '#core/ports.ts';
import type { ProgrammeStore } from '#core/programmePort.ts';
import type { Shelf } from '../../shelf.ts';
import type { ProgrammePorts } from '../programmePorts.ts';

/** What saving and opening archives needs from outside. */
export interface ArchivePorts {
  readonly store: Pick<ExerciseStore, 'open' | 'keepScenario' | 'scenarios'> & Pick<LockStore, 'contents' | 'sealed'>;
  readonly programme: ProgrammeStore;
  readonly shelf: Pick<Shelf, 'exact' | 'text' | 'keep'>;
  /** Texts out of an archive are read as any text from disk is. */
  readonly reader: ScenarioReader;
  readonly rows: ProgrammePorts['rows'];
  readonly files: Pick<Files, 'download'>;
  /** Today's day, ISO 8601. */
  readonly today: () => string;
  /** Version of this app. */
  readonly app: string;
  /** Something was taken in: what shows kept exercises reads them again. */
  readonly onTaken: () => void;
}
