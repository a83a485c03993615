import {
  console_action_commit_chosen, console_action_extend, console_action_open_decision, console_action_part, console_action_remind, console_action_spotlight,
  console_action_vote, console_why_no_absent, console_why_no_deadline, console_why_no_decision, console_why_not_open,
} from '#messages/compiled/messages.js';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import { chosenDecision, openDecisions } from '../chosen.ts';
import type { ConsoleControl } from '../control.ts';
import { decisionPlace, focusOn } from '../focusOn.ts';
import { opens, type ConsoleAction } from './action.ts';

const taking = (d: FacilitatorDecision | null): boolean => d?.state === 'open' || d?.state === 'standing';

/** The chosen decision if it can be committed, else the first that can. */
function toCommit(c: ConsoleControl): FacilitatorDecision | null {
  const chosen = chosenDecision(c);
  return taking(chosen) ? chosen : (openDecisions(c.view).find((d) => taking(d)) ?? null);
}
const toExtend = (c: ConsoleControl): FacilitatorDecision | null => {
  const chosen = chosenDecision(c);
  return chosen !== null && chosen.deadlineAt !== null && (chosen.state === 'open' || chosen.state === 'approval') ? chosen : null;
};

function nth(n: number): ConsoleAction {
  return {
    id: `open-${n}`, group: 'find', title: (c) => console_action_open_decision({ n, title: openDecisions(c.view)[n - 1]?.title ?? '–' }), key: String(n),
    keyLabel: String(n), needs: 'nothing',
    whyNot: (c) => (openDecisions(c.view)[n - 1] ? null : console_why_no_decision()),
    run(c) {
      const id = openDecisions(c.view)[n - 1]?.id;
      if (id === undefined) return null;
      c.change({ chosen: id, tab: 'decide' });
      focusOn(decisionPlace(id));
      return null;
    },
  };
}

/** What concerns the decision that is chosen. */
export const DECIDE_ACTIONS: readonly ConsoleAction[] = [
  {
    id: 'commit', group: 'decide', title: () => console_action_commit_chosen(), key: 'c', keyLabel: 'C', needs: 'play',
    whyNot: (c) => (toCommit(c) ? null : console_why_not_open()),
    run: (c) => opens({ kind: 'commit', decision: toCommit(c)?.id ?? '' })(c),
  },
  {
    id: 'vote', group: 'decide', title: () => console_action_vote(), key: 'v', keyLabel: 'V', needs: 'play',
    whyNot: (c) => (chosenDecision(c)?.state === 'open' ? null : console_why_not_open()),
    run: (c) => opens({ kind: 'vote', decision: chosenDecision(c)?.id ?? '' })(c),
  },
  {
    id: 'part', group: 'decide', title: () => console_action_part(), key: 'p', keyLabel: 'P', needs: 'play',
    whyNot: (c) => (c.view.roles.some((role) => role.absent) ? null : console_why_no_absent()), run: opens({ kind: 'part' }),
  },
  {
    id: 'extend', group: 'decide', title: () => console_action_extend(), key: 'x', keyLabel: 'X', needs: 'play',
    whyNot: (c) => (toExtend(c) ? null : console_why_no_deadline()), run: (c) => opens({ kind: 'extend', decision: toExtend(c)?.id ?? '' })(c),
  },
  {
    id: 'remind', group: 'screen', title: () => console_action_remind(), key: 'r', keyLabel: 'R', needs: 'log',
    whyNot: (c) => (chosenDecision(c) ? null : console_why_no_decision()),
    run(c) {
      const a = c.attention;
      c.session.setSpotlight(a.kind === 'approval' || a.kind === 'commit' ? a.decision.id : (chosenDecision(c)?.id ?? null));
      return null;
    },
  },
  {
    id: 'spotlight', group: 'screen', title: () => console_action_spotlight(), key: 's', keyLabel: 'S', needs: 'log',
    whyNot: (c) => (chosenDecision(c) ? null : console_why_no_decision()),
    run(c) {
      const id = chosenDecision(c)?.id ?? null;
      c.session.setSpotlight(c.session.spotlight === id ? null : id);
      return null;
    },
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(nth),
];
