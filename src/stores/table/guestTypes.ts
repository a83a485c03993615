import type { Rating, Refusal, RoleAct } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { Grant } from '#core/table/grant.ts';
import type { EvaluatorView } from '#core/views/evaluatorViewTypes.ts';
import type { Dossier } from '../session/dossier.ts';
import type { TableKept } from './host/tableKept.ts';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';

/**
 * Where a device stands. `reading`: the relay's code comes; `name`: asks how the person is called; `knocking`: nobody answered yet;
 * `compare`: code and words are to be read to the facilitator; `waiting`: the facilitator has to admit; `in`: at the table;
 * `removed`: taken out; `ended`: the table was closed. `bad-link`, `newer` (made by a later version: reload), `no-relay`: cannot begin.
 */
export type GuestPhase = 'reading' | 'name' | 'knocking' | 'compare' | 'waiting' | 'in' | 'removed' | 'ended' | 'bad-link' | 'newer' | 'no-relay';

/** `live`: views are at most seconds old; `away`: the relay is there, the facilitator is silent; `offline`: no relay; `misled`: what comes does not fit together. */
export type Connection = 'live' | 'away' | 'offline' | 'misled';

/** Something that this device may sit at. Keys are stable: `seat:ROLE`, `screen`, `evaluator`. */
export interface GuestSeat {
  readonly key: string;
  /** `watch`: an evaluator's look at a role. */
  readonly as: 'act' | 'watch' | 'screen' | 'evaluator' | 'cofacilitator';
  readonly role: string | null;
  /** `null` until the first view came. */
  readonly view: SeatView | ScreenView | EvaluatorView | CofacilitatorView | null;
  /** SHA-256 of the view, hex; `null` before one came. */
  readonly hash: string | null;
}
/** Everything, for who may take over. */
export interface CofacilitatorView extends Dossier {
  readonly audience: 'cofacilitator';
  /** The host has heard that it is taken over, and this is all of it. */
  readonly isFinal: boolean;
  readonly table: TableKept;
}
/** What the facilitator's page says of the exercise besides the views. */
export interface TableOrders {
  readonly stopped: boolean;
  readonly blackout: boolean;
  readonly spotlight: string | null;
}

export interface GuestState {
  readonly phase: GuestPhase;
  readonly connection: Connection;
  /** Of the exercise, once welcomed. */
  readonly title: string | null;
  readonly name: string;
  /** While comparing: six digits and three words. */
  readonly sas: { readonly digits: string; readonly words: readonly string[] } | null;
  readonly grants: readonly Grant[];
  readonly seats: readonly GuestSeat[];
  readonly orders: TableOrders;
  /** The facilitator has muted this device: it sees and cannot act. */
  readonly muted: boolean;
  /** Commands on their way: 0 when everything was answered. */
  readonly unsent: number;
  /** Sealed over plain http: told always (RELAY 6, mode D). */
  readonly plainHttp: boolean;
}
export interface GuestActions {
  /** Asks to be let in under this name; 1–60 characters without control and direction marks. Returns false for another. */
  knock(name: string): boolean;
  /** While comparing: whether the facilitator reads the same digits and words. `false` ends the try. */
  confirm(isSame: boolean): void;
  /** Acts for a role; resolves when the facilitator's page has answered, however long that takes; `null` = accepted. */
  act(role: string, act: RoleAct): Promise<Refusal | null>;
  /** An evaluator's observation on an objective. */
  observe(objective: string, text: string): Promise<Refusal | null>;
  /** Proposes a rating; the facilitator decides. */
  propose(objective: string, rating: Rating, because: string): Promise<Refusal | null>;
  /** What this device's person says after EndEx. */
  feedback(given: GivenFeedback): Promise<Refusal | null>;
  /** Tells the host, as its co-facilitator, that this page takes over. */
  tellTaken(): Promise<void>;
  /** Leaves and forgets this device's keys. */
  leave(): void;
}
export type GuestStore = GuestState & GuestActions;
