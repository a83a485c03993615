import type { DecisionCore, DecisionStep } from '#core/views/commonView.ts';
import {
  seat_decide_step_approve,
  seat_decide_step_commit,
  seat_decide_step_done,
  seat_decide_step_vote,
  seat_decide_step_work,
} from '#messages/compiled/messages.js';
import type { TrackStep } from '#ui/kit/StepTrack.tsx';

const WORDS: Readonly<Record<DecisionStep, () => string>> = {
  vote: seat_decide_step_vote,
  commit: seat_decide_step_commit,
  approve: seat_decide_step_approve,
  work: seat_decide_step_work,
  done: seat_decide_step_done,
};

/** The step a decision stands at. Voting lasts until all who are asked have voted. */
export function presentStep(decision: DecisionCore): DecisionStep {
  switch (decision.state) {
    case 'open':
    case 'standing':
      return decision.consulted.some((role) => !decision.voted.includes(role)) ? 'vote' : 'commit';
    case 'approval':
      return 'approve';
    case 'working':
      return 'work';
    case 'done':
    case 'expired':
      return 'done';
  }
}

/** The step track of a decision (DESIGN 4.1). `needs`: the present step waits for this role. */
export function decisionSteps(decision: DecisionCore, needs: boolean): readonly TrackStep[] {
  const present = decision.steps.indexOf(presentStep(decision));
  const settled = decision.state === 'done' || decision.state === 'expired';
  return decision.steps.map((step, place) => {
    const state = place < present || (settled && place === present) ? 'past' : place > present ? 'later' : needs ? 'waits' : 'now';
    return { key: step, words: WORDS[step](), state };
  });
}
