import type { Refusal } from '#core/exercise/command.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import type { SettingsStore } from '#stores/settingsTypes.ts';
import type { TableStore } from '#stores/table/tableTypes.ts';
import type { Attention } from './attention.ts';
import type { Sheet } from './sheet.ts';

/** Where the console leads to; addresses are made by the front door. */
export interface ConsolePlaces {
  readonly desks: string;
  readonly projector: string;
  readonly debrief: string;
  readonly library: string;
}
export type ConsoleTab = 'decide' | 'agenda' | 'desks';

/** What only this screen knows. */
export interface ConsoleUi {
  readonly sheet: Sheet | null;
  readonly tab: ConsoleTab;
  /** Ground truth on the screen: while T is held, or for ten seconds. */
  readonly truth: boolean;
  /** Decision that keys act on, `null` = the one that asks, or the first. */
  readonly chosen: string | null;
  /** Newest refusal and the control that caused it (`keys`: a key or the palette). */
  readonly refusal: { readonly origin: string; readonly message: string } | null;
  /** One line about what was just done ("Halted at 04:10: …"). */
  readonly notice: string | null;
}

/** A console that was just opened. */
export const AT_FIRST: ConsoleUi = { sheet: null, tab: 'decide', truth: false, chosen: null, refusal: null, notice: null };

/** All that an action of the console works with. */
export interface ConsoleControl {
  readonly session: SessionStore;
  readonly settings: SettingsStore;
  /** The devices of this exercise. */
  readonly table: TableStore;
  readonly view: FacilitatorView;
  readonly attention: Attention;
  readonly places: ConsolePlaces;
  readonly ui: ConsoleUi;
  readonly change: (part: Partial<ConsoleUi>) => void;
  /** Shows a refusal at its control, or takes an older one away. */
  readonly tell: (origin: string, refusal: Refusal | null) => void;
  readonly go: (href: string) => void;
  /** Of an instant that is past: why nothing can be done here. Without: play is on. */
  readonly past?: string | undefined;
  /** Epoch ms, renewed each second. */
  readonly wall: number;
}
