import type { Rule } from '../rule.ts';

const track = (then: string, mark: string): string => `<Attack id="second" incident="key-abuse">

<Step id="look-around" title="Look around the yard" after="20m" then="${then}">${mark}
A walk.
</Step>

<Step id="leave" title="Leave over the fence" after="5m">
Gone.
</Step>

</Attack>`;

export const stepElsewhere: Rule = {
  id: 'step-elsewhere',
  severity: 'error',
  what: '`then` or `else` of a step that leads to a step of another track.',
  why: 'A track goes on by itself; another one is moved by its `start`, by facts and by access.',
  good: track('leave', ''),
  bad: track('open-gate', ' ◀'),
  *check({ scenario, index }) {
    const home = new Map(scenario.attacks.flatMap((a) => a.steps.map((s) => [s.id, a.id])));
    for (const attack of scenario.attacks) {
      for (const step of attack.steps) {
        for (const key of ['then', 'else'] as const) {
          const to = step[key];
          const other = to === null ? undefined : home.get(to);
          if (to === null || other === undefined || other === attack.id) continue;
          const written = index.references.find((r) => r.id === to && r.span.offset >= step.span.offset && r.what.includes(key));
          yield {
            message: `Unexpected ${to} (a step of ${other}) in \`${key}\` of <Step>, expected a step of ${attack.id}.`,
            span: written?.span ?? step.span,
            hint: `Expected one of ${attack.steps.map((s) => s.id).join(' ')}.`,
          };
        }
      }
    }
  },
};
