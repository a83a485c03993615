import type { Refusal } from '#core/exercise/command.ts';
import type { ConsoleControl } from './control.ts';

/** A question that needs one line of reason: what happens, three suggestions, what it marks, and what is then done. */
export interface Ask {
  readonly title: string;
  readonly consequence: string;
  readonly suggestions: readonly string[];
  /** What bears a † afterwards, in words; `null` for nothing. */
  readonly marks: string | null;
  readonly confirm: string;
  /** `c`: control under which a further sheet may be opened in this one's place. */
  readonly submit: (because: string, c: ConsoleControl) => Refusal | null;
}

/** Sheets that are about the whole console. */
export type PlainSheet = 'palette' | 'keys' | 'alerts' | 'injects' | 'message' | 'reroute' | 'assume' | 'part' | 'rank' | 'stop' | 'log' | 'devices';

/** What lies over the console, one at a time; never opens by itself. */
export type Sheet =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: PlainSheet }
  | { readonly kind: 'advance'; readonly how: 'by' | 'to' }
  | { readonly kind: 'commit' | 'vote' | 'extend'; readonly decision: string }
  | { readonly kind: 'alert'; readonly alert: string }
  | { readonly kind: 'brief'; readonly update: string }
  | { readonly kind: 'share'; readonly intel: string };
