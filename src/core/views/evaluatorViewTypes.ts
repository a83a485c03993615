import type { Seconds } from '../base/duration.ts';
import type { ClockView, ObjectiveView, RoleView, TitleView } from './commonView.ts';

/** What an evaluator is told beside the desks that it watches: the objectives to observe, and what was noted on them so far. */
export interface EvaluatorView {
  readonly audience: 'evaluator';
  readonly title: TitleView;
  readonly clock: ClockView;
  readonly roles: readonly RoleView[];
  readonly objectives: readonly ObjectiveView[];
  /** Oldest first. */
  readonly observations: readonly { readonly at: Seconds; readonly objective: string; readonly text: string }[];
}
