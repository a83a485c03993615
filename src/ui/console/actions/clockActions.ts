import {
  console_action_advance_by, console_action_advance_to, console_action_faster, console_action_next, console_action_slower, console_pause, console_resume,
  console_start, console_why_fastest, console_why_nothing_due, console_why_slowest,
} from '#messages/compiled/messages.js';
import { advanceTo } from '../advanceTo.ts';
import type { ConsoleControl } from '../control.ts';
import { fasterThan, slowerThan } from '../pace.ts';
import { opens, type ConsoleAction } from './action.ts';

function toggleTitle(c: ConsoleControl): string {
  if (c.view.clock.state === 'ready') return console_start();
  return c.view.clock.state === 'paused' ? console_resume() : console_pause();
}

/** Time: start, pause, resume, next item, advance, pace. */
export const CLOCK_ACTIONS: readonly ConsoleAction[] = [
  {
    id: 'toggle', group: 'clock', title: toggleTitle, key: 'Space', keyLabel: 'Space', needs: 'play',
    run: (c) => c.session.submit({ do: ({ ready: 'start', paused: 'resume', running: 'pause', ended: 'pause' } as const)[c.view.clock.state] }),
  },
  {
    id: 'next', group: 'clock', title: () => console_action_next(), key: 'n', keyLabel: 'N', needs: 'play',
    whyNot: (c) => (c.view.agenda.length === 0 ? console_why_nothing_due() : null),
    run: (c) => advanceTo(c, c.view.agenda[0]?.at ?? c.view.clock.now),
  },
  { id: 'advance-by', group: 'clock', title: () => console_action_advance_by(), key: 'a', keyLabel: 'A', needs: 'play', run: opens({ kind: 'advance', how: 'by' }) },
  {
    id: 'advance-to', group: 'clock', title: () => console_action_advance_to(), key: 'Shift+a', keyLabel: 'Shift A', needs: 'play',
    run: opens({ kind: 'advance', how: 'to' }),
  },
  {
    id: 'slower', group: 'clock', title: () => console_action_slower(), key: '[', keyLabel: '[', needs: 'play',
    whyNot: (c) => (slowerThan(c.view.clock.rate) === null ? console_why_slowest() : null),
    run: (c) => c.session.submit({ do: 'pace', rate: slowerThan(c.view.clock.rate) ?? 0 }),
  },
  {
    id: 'faster', group: 'clock', title: () => console_action_faster(), key: ']', keyLabel: ']', needs: 'play',
    whyNot: (c) => (fasterThan(c.view.clock.rate) === null ? console_why_fastest() : null),
    run: (c) => c.session.submit({ do: 'pace', rate: fasterThan(c.view.clock.rate) ?? c.view.clock.rate }),
  },
];
