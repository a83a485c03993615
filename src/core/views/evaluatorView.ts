import type { Run } from '../exercise/run.ts';
import type { EvaluatorView } from './evaluatorViewTypes.ts';
import { clockView, roleView, titleView } from './frame.ts';

/** What an evaluator may know beside the desks that it watches (an allow-list): no ground truth, no measure, no target. */
export function evaluatorView(run: Run): EvaluatorView {
  const { scenario: s, entries } = run;
  return {
    audience: 'evaluator',
    title: titleView(run),
    clock: clockView(run),
    roles: s.roles.map(roleView),
    objectives: s.objectives.map(({ id, statement }) => ({ id, statement })),
    observations: entries.flatMap(({ at, act }) => (act.do === 'observe' ? [{ at, objective: act.objective, text: act.text }] : [])),
  };
}
