import type { HeldInject } from '#core/views/facilitatorViewTypes.ts';
import {
  console_everyone, console_mark_touched, console_release_confirm, console_release_consequence, console_release_reason_1, console_release_reason_2,
  console_release_reason_3, console_release_title, console_skip_confirm, console_skip_consequence, console_skip_reason_1, console_skip_reason_2,
  console_skip_reason_3, console_skip_title,
} from '#messages/compiled/messages.js';
import type { ConsoleControl } from './control.ts';
import { roleTitles } from './roles.ts';

/** Asks why a message is released by hand; it reaches its roles at once. */
export function askRelease(c: ConsoleControl, inject: HeldInject): null {
  c.change({
    sheet: {
      kind: 'ask',
      ask: {
        title: console_release_title({ title: inject.title }), confirm: console_release_confirm(), marks: console_mark_touched(),
        consequence: console_release_consequence({ to: roleTitles(c.view, inject.to) || console_everyone() }),
        suggestions: [console_release_reason_1(), console_release_reason_2(), console_release_reason_3()],
        submit: (because) => c.session.submit({ do: 'release', inject: inject.id, because }),
      },
    },
  });
  return null;
}

/** Asks why a message is left out; it will not come any more. */
export function askSkip(c: ConsoleControl, inject: HeldInject): null {
  c.change({
    sheet: {
      kind: 'ask',
      ask: {
        title: console_skip_title({ title: inject.title }), confirm: console_skip_confirm(), marks: console_mark_touched(),
        consequence: console_skip_consequence(), suggestions: [console_skip_reason_1(), console_skip_reason_2(), console_skip_reason_3()],
        submit: (because) => c.session.submit({ do: 'skip', inject: inject.id, because }),
      },
    },
  });
  return null;
}
