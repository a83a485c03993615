import type { Seconds } from '#core/base/duration.ts';
import type { DecisionStep } from '#core/views/commonView.ts';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_step_approval, console_step_approve, console_step_approved, console_step_commit, console_step_committed, console_step_done, console_step_expired,
  console_step_queued, console_step_vote, console_step_voted, console_step_work, console_step_working,
} from '#messages/compiled/messages.js';
import type { StepState, TrackStep } from '#ui/kit/StepTrack.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { isLastQuarter } from './attention.ts';

/** Which step a decision stands at. */
export function presentStep(d: FacilitatorDecision): DecisionStep | null {
  if (d.state === 'approval') return 'approve';
  if (d.state === 'working') return 'work';
  if (d.state === 'done' || d.state === 'expired') return null;
  const allIn = d.consulted.every((role) => d.voted.includes(role));
  return d.steps.includes('vote') && !allIn ? 'vote' : 'commit';
}

/** The step track in words (DESIGN 4.1). `clockStart`, `now`: of the scenario's clock. */
export function decisionSteps(d: FacilitatorDecision, now: Seconds, clockStart: string | null): readonly TrackStep[] {
  const present = presentStep(d);
  const at = present === null ? d.steps.length : d.steps.indexOf(present);
  const waits = d.state === 'approval' || (d.state === 'open' && isLastQuarter(d, now));
  return d.steps.map((step, place) => {
    const state: StepState = place < at ? 'past' : place > at ? 'later' : waits ? 'waits' : 'now';
    return { key: step, words: words(step, state, d, now, clockStart), state };
  });
}

function words(step: DecisionStep, state: StepState, d: FacilitatorDecision, now: Seconds, clockStart: string | null): string {
  const past = state === 'past';
  const clock = (at: Seconds): string => scenarioClock(clockStart, at);
  switch (step) {
    case 'vote': return (state === 'later' ? console_step_vote : console_step_voted)({ in: d.voted.length, of: d.consulted.length });
    case 'commit': return past && d.commit ? console_step_committed({ time: clock(d.commit.at) }) : console_step_commit();
    case 'approve':
      if (past) return d.approvedAt === null ? console_step_approve() : console_step_approved({ time: clock(d.approvedAt) });
      return state === 'later' || !d.commit ? console_step_approve() : console_step_approval({ waited: duration(now - d.commit.at) });
    case 'work':
      if (!d.work) return console_step_work();
      if (d.work.state === 'queued' || d.work.state === 'paused') return console_step_queued();
      return console_step_working({ done: Math.floor(d.work.done / 60), of: Math.ceil(d.work.takes / 60) });
    case 'done': return d.state === 'expired' ? console_step_expired() : console_step_done();
  }
}
