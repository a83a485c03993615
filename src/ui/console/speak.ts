import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import {
  console_part_confirm, console_part_consequence, console_part_reason_1, console_part_reason_2, console_part_reason_3, console_part_title, console_mark_part,
} from '#messages/compiled/messages.js';
import type { ConsoleControl } from './control.ts';
import { isAbsent, roleTitle } from './roles.ts';

/**
 * What a role says, keyed at the console (SPEC 2.9): a present role's own command, without reason or †; an absent role is played.
 * The first play asks its reason, one for the whole exercise, and then returns `null` with the question open.
 */
export function speak(c: ConsoleControl, role: string, act: RoleAct): Refusal | null {
  if (!isAbsent(c.view, role)) return c.session.submit(act, { actor: role, keyed: true });
  if (c.view.playReason !== null) return c.session.submit({ do: 'play', role, command: act });
  const title = roleTitle(c.view, role);
  c.change({
    sheet: {
      kind: 'ask',
      ask: {
        title: console_part_title({ role: title }), consequence: console_part_consequence(), marks: console_mark_part(), confirm: console_part_confirm(),
        suggestions: [console_part_reason_1(), console_part_reason_2(), console_part_reason_3()],
        submit: (because) => c.session.submit({ do: 'play', role, command: act, because }),
      },
    },
  });
  return null;
}
