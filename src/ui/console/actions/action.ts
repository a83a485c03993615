import type { Refusal } from '#core/exercise/command.ts';
import { console_why_ended, console_why_not_started, console_why_read_only, console_why_taken_over } from '#messages/compiled/messages.js';
import type { ConsoleControl } from '../control.ts';

export type ActionGroup = 'clock' | 'decide' | 'alerts' | 'story' | 'screen' | 'find';

/** One thing the facilitator can do: the same for its button, its key and the palette. */
export interface ConsoleAction {
  readonly id: string;
  readonly group: ActionGroup;
  readonly title: (c: ConsoleControl) => string;
  /** Binding for tinykeys ("n", "Shift+a", "$mod+k"), `null` for none. */
  readonly key: string | null;
  /** The key as people write it ("N", "Ctrl K"). */
  readonly keyLabel: string | null;
  /** What must hold: play runs, play has not ended, or nothing (looking only, also in a tab that can only watch). */
  readonly needs: 'play' | 'log' | 'nothing';
  /** Why it cannot be done now, in words that say what to do; `null` if it can. */
  readonly whyNot?: (c: ConsoleControl) => string | null;
  /** Does it, or opens the sheet that asks the rest. Returns a refusal of the rules. */
  readonly run: (c: ConsoleControl) => Refusal | null;
}

/** Why an action is off, `null` if it can be done. */
export function whyOff(action: ConsoleAction, c: ConsoleControl): string | null {
  if (c.past !== undefined) return action.id === 'truth' ? null : c.past;
  if (action.needs !== 'nothing') {
    if (c.table.takenOver !== null) return console_why_taken_over();
    if (c.session.readOnly) return console_why_read_only();
    if (action.needs === 'play' && c.view.clock.state === 'ended') return console_why_ended();
    if (action.needs === 'play' && c.view.clock.state === 'ready' && action.id !== 'toggle') return console_why_not_started();
  }
  return action.whyNot?.(c) ?? null;
}

/** Runs it unless it is off; refusals and reasons are shown at `origin`. */
export function perform(action: ConsoleAction, c: ConsoleControl, origin: string): void {
  const off = whyOff(action, c);
  if (off !== null) c.tell(origin, { code: 'read-only', message: off });
  else c.tell(origin, action.run(c));
}

/** Opens a sheet; for actions that ask the rest there. */
export function opens(sheet: NonNullable<ConsoleControl['ui']['sheet']>): (c: ConsoleControl) => null {
  return (c) => {
    c.change({ sheet });
    return null;
  };
}
