import type { Objective, Scenario } from '../../scenario/model.ts';
import type { Rule } from '../rule.ts';

/** Why there can be nothing to observe; `null` if there can be something. */
function nothingFor({ measure }: Objective, s: Scenario): string | null {
  const alerted = (id: string | null): boolean => s.alerts.some((a) => a.incident !== null && (id === null || a.incident === id));
  const attacked = (id: string | null): boolean =>
    s.attacks.some((a) => (id === null || a.incident === id) && a.steps.some((step) => step.effects.gains.length > 0));
  switch (measure.name) {
    case 'tta':
    case 'mtta': return alerted(measure.of) ? null : 'no alert belongs to it';
    case 'ttr':
    case 'mttr': return attacked(measure.of) ? null : 'no step gains access for it';
    case 'ttc': {
      if (!attacked(measure.of)) return 'no step gains access for it';
      return s.incidents.find((i) => i.id === measure.of)?.contained === null ? 'the incident has no `contained`' : null;
    }
    case 'decision': {
      const decision = s.decisions.find((d) => d.id === measure.of);
      return decision && decision.options.every((o) => o.grade === null) ? 'no option of the decision has a grade' : null;
    }
    default: return null;
  }
}

export const neverMeasured: Rule = {
  id: 'objective-never-measured',
  severity: 'warning',
  what: 'An objective whose measure can never be observed.',
  why: 'It stands in the debrief as not observed, whatever the room does.',
  good: `objectives: [{ id: fast, statement: Look fast, measure: tta(break-in), target: 15m }]
---`,
  bad: `incidents:
  - { id: quiet, title: Quiet, severity: low }
objectives:
  - { id: fast, statement: Look fast, measure: tta(quiet), target: 15m } ◀
---`,
  *check({ scenario }) {
    for (const objective of scenario.objectives) {
      const why = nothingFor(objective, scenario);
      if (why === null) continue;
      const message = `Unexpected objective ${objective.id} that can never be measured (${why}), expected something to observe.`;
      yield { message, span: objective.span, hint: 'Measure something that the scenario lets happen.' };
    }
  },
};
