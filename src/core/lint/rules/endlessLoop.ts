import type { Attack, Step } from '../../scenario/model.ts';
import type { Rule } from '../rule.ts';

const track = (after: string, mark: string): string => `<Attack id="second" incident="key-abuse">

<Step id="knock" title="Knock at the gate" after="20m">
Nobody answers.
</Step>

<Step id="try-again" title="Try the handle once more" then="try-again"${after}>${mark}
It is shut.
</Step>

</Attack>`;

export const endlessLoop: Rule = {
  id: 'endless-loop',
  severity: 'warning',
  what: 'Steps that lead back to themselves without any `after`.',
  why: 'They would happen again and again at one instant: the run stops as faulty after 10,000 times.',
  good: track(' after="30m"', ''),
  bad: track('', ' ◀'),
  *check({ scenario }) {
    for (const attack of scenario.attacks) {
      const step = firstInLoop(attack);
      if (step) yield { message: `Unexpected loop through step ${step.id} that takes no time, expected an \`after\` on one of its steps.`, span: step.span, hint: 'Write after="30m", say.' };
    }
  },
};

/** The first step from which ways without delay lead back to it. Ways that need time are left out, so what is left is walked once. */
function firstInLoop({ steps }: Attack): Step | null {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const onward = (step: Step): readonly Step[] => {
    const next = step.then ?? steps[steps.indexOf(step) + 1]?.id ?? null;
    return [next, step.else].flatMap((id) => byId.get(id ?? '') ?? []).filter((s) => s.after === 0);
  };
  const done = new Set<Step>();
  for (const start of steps) {
    const path = new Set<Step>();
    const open: { readonly step: Step; readonly leave: boolean }[] = done.has(start) ? [] : [{ step: start, leave: false }];
    for (let top = open.pop(); top; top = open.pop()) {
      const { step, leave } = top;
      if (leave) {
        path.delete(step);
        done.add(step);
      } else if (path.has(step)) return step;
      else if (!done.has(step)) {
        path.add(step);
        open.push({ step, leave: true }, ...onward(step).map((next) => ({ step: next, leave: false })));
      }
    }
  }
  return null;
}
