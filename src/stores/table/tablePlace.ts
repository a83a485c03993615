import type { RelayPlace } from '#core/table/invite.ts';
import type { TableState } from './tableTypes.ts';

/** Where devices find a table. `seats`: address of the seats' page; `words`: of its certificate, empty if there are none to compare. */
export interface TablePlace {
  readonly mode: TableState['mode'];
  readonly seats: string;
  /** Address of the facilitator's page, where a co-facilitator opens an invitation. */
  readonly console: string;
  readonly words: readonly string[];
  readonly fingerprint: string | null;
  readonly relay: RelayPlace;
}
