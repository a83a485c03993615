import {
  console_action_alerts_all, console_action_assume, console_action_end, console_action_injects, console_action_message, console_action_note, console_action_rank,
  console_action_real, console_action_reroute, console_action_undo, console_end_confirm, console_end_consequence, console_end_reason_1, console_end_reason_2,
  console_end_reason_3, console_end_title, console_mark_touched, console_undo_confirm, console_undo_consequence, console_undo_reason_1, console_undo_reason_2,
  console_undo_reason_3, console_undo_title, console_why_no_assumption, console_why_no_undo,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import type { ConsoleControl } from '../control.ts';
import { focusOn, PLACE } from '../focusOn.ts';
import { opens, type ConsoleAction } from './action.ts';

function askUndo(c: ConsoleControl): null {
  const { undo, clock } = c.view;
  if (!undo) return null;
  return opens({
    kind: 'ask',
    ask: {
      title: console_undo_title(), marks: console_mark_touched(), confirm: console_undo_confirm(),
      consequence: console_undo_consequence({ time: scenarioClock(clock.clockStart, undo.at), by: undo.by, text: undo.text }),
      suggestions: [console_undo_reason_1(), console_undo_reason_2(), console_undo_reason_3()],
      submit: (because) => c.session.submit({ do: 'correct', because }),
    },
  })(c);
}

function askEnd(c: ConsoleControl): null {
  return opens({
    kind: 'ask',
    ask: {
      title: console_end_title(), marks: null, confirm: console_end_confirm(),
      consequence: console_end_consequence({ time: scenarioClock(c.view.clock.clockStart, c.view.clock.now) }),
      suggestions: [console_end_reason_1(), console_end_reason_2(), console_end_reason_3()],
      submit: (because) => c.session.submit({ do: 'end', because }),
    },
  })(c);
}

/** The story and its record: messages, notes, undo, reroute, end. */
export const STORY_ACTIONS: readonly ConsoleAction[] = [
  {
    id: 'note', group: 'story', title: () => console_action_note(), key: 'o', keyLabel: 'O', needs: 'log',
    run() {
      focusOn(PLACE.note);
      return null;
    },
  },
  {
    id: 'undo', group: 'story', title: () => console_action_undo(), key: 'u', keyLabel: 'U', needs: 'play',
    whyNot: (c) => (c.view.undo ? null : console_why_no_undo()), run: askUndo,
  },
  { id: 'reroute', group: 'story', title: () => console_action_reroute(), key: 'g', keyLabel: 'G', needs: 'play', run: opens({ kind: 'reroute' }) },
  { id: 'injects', group: 'story', title: () => console_action_injects(), key: 'i', keyLabel: 'I', needs: 'play', run: opens({ kind: 'injects' }) },
  { id: 'message', group: 'story', title: () => console_action_message(), key: 'm', keyLabel: 'M', needs: 'play', run: opens({ kind: 'message' }) },
  { id: 'alerts-all', group: 'alerts', title: () => console_action_alerts_all(), key: 'Shift+q', keyLabel: 'Shift Q', needs: 'nothing', run: opens({ kind: 'alerts' }) },
  {
    id: 'assume', group: 'story', title: () => console_action_assume(), key: null, keyLabel: null, needs: 'play',
    whyNot: (c) => (c.view.assumptions.length > 0 ? null : console_why_no_assumption()), run: opens({ kind: 'assume' }),
  },
  { id: 'rank', group: 'story', title: () => console_action_rank(), key: null, keyLabel: null, needs: 'log', run: opens({ kind: 'rank' }) },
  { id: 'end', group: 'story', title: () => console_action_end(), key: 'Shift+e', keyLabel: 'Shift E', needs: 'play', run: askEnd },
  { id: 'real', group: 'story', title: () => console_action_real(), key: null, keyLabel: null, needs: 'log', run: opens({ kind: 'stop' }) },
];
