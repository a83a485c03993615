import type { Seconds } from '#core/base/duration.ts';
import type { Refusal } from '#core/exercise/command.ts';
import {
  console_halted, console_halted_before, console_halted_plain, console_mark_decision, console_through_confirm, console_through_consequence, console_through_reason_1,
  console_through_reason_2, console_through_reason_3, console_through_title,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import type { ConsoleControl } from './control.ts';
import { passOverTalk } from './pendingTalk.ts';

/**
 * Moves the clock to `to`, halting at the first item that gives a player something to do, and a second before an expiry (SPEC 2.9).
 * If the clock stands right before an expiry, it asks the reason for going through. `why`: the talk's charge, or the facilitator's own wish,
 * which passes over talk that is still on offer..
 */
export function advanceTo(c: ConsoleControl, to: Seconds, why: 'talk' | 'wish' = 'wish'): Refusal | null {
  const { now, clockStart } = c.view.clock;
  const halt = c.session.haltBefore(to);
  if (halt.expiry && halt.at <= now) {
    askThrough(c, halt.why ?? '', halt.at + 1);
    return null;
  }
  if (why === 'wish') passOverTalk(c);
  const refusal = c.session.submit({ do: 'advance', to: halt.at });
  if (refusal === null) c.change({ notice: halt.at < to || halt.expiry ? haltWords(halt, scenarioClock(clockStart, halt.at)) : null });
  return refusal;
}

function haltWords(halt: { readonly why: string | null; readonly expiry: boolean }, time: string): string {
  if (halt.why === null) return console_halted_plain({ time });
  return halt.expiry ? console_halted_before({ time, what: halt.why }) : console_halted({ time, what: halt.why });
}

function askThrough(c: ConsoleControl, what: string, to: Seconds): void {
  const otherwise = c.view.decisions.find((d) => d.title === what)?.otherwise ?? '';
  c.change({
    sheet: {
      kind: 'ask',
      ask: {
        title: console_through_title({ what }), consequence: console_through_consequence({ otherwise }), marks: console_mark_decision(),
        confirm: console_through_confirm(), suggestions: [console_through_reason_1(), console_through_reason_2(), console_through_reason_3()],
        submit: (because) => c.session.submit({ do: 'advance', to, because }),
      },
    },
  });
}
