import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { prose } from './prose.ts';
import { aBrief, aClock, aDecision, aTitle, someRoles } from './seatView.ts';

/** A hand-made view of the projector: one decision awaits approval (votes closed), one is still being voted on. */
export function aScreenView(change: Partial<ScreenView> = {}): ScreenView {
  const { options, mayVote: _v, mayCommit: _c, mayApprove: _a, myVote: _m, ...core } = aDecision();
  const titles = options.map(({ id, title }) => ({ id, title }));
  return {
    audience: 'screen', title: aTitle, clock: aClock, roles: someRoles,
    stage: { id: 'slow', title: 'The terminal slows', index: 3, of: 6, enteredAt: 6000, prose: prose('Gate lanes at Pier 3 stop answering.') },
    decisions: [
      {
        ...core, state: 'approval', title: 'Cut the terminal link', voted: ['operations', 'ceo'], options: titles,
        commit: { at: 6900, by: 'manager', option: 'cut-now', optionTitle: 'Cut now, work by hand', because: 'Six servers are locked.' },
        tally: [
          { option: 'cut-now', title: 'Cut now, work by hand', business: 1, secops: 3, external: 0, meanConfidence: 72 },
          { option: 'cut-later', title: 'Cut at the 06:00 shift change', business: 2, secops: 1, external: 0, meanConfidence: 40 },
          { option: 'keep', title: 'Keep it up and watch', business: 0, secops: 0, external: 0, meanConfidence: null },
        ],
      },
      { ...core, id: 'tell', title: 'What do we tell customers?', deadlineAt: 8100, voted: ['ceo'], options: titles, approver: null },
    ],
    brief: aBrief(),
    harms: [{ class: 'downtime', unit: 'USD', amount: 10500, titles: ['No container leaves'], running: true }],
    ending: null, ...change,
  };
}
