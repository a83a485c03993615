import { judgeMeasure } from '../judgeMeasure.ts';
import type { Rule } from '../rule.ts';

const front = (measure: string, mark: string): string => `incidents:
  - { id: theft, title: Theft from the yard, severity: low }
objectives:
  - { id: get-out, statement: Block the key within two hours, measure: ${measure}, target: 2h }${mark}
---
<Note>
One objective.
</Note>`;

export const neverMeasured: Rule = {
  id: 'never-measured',
  severity: 'warning',
  what: 'An objective whose measure no play can observe.',
  why: 'It would read "not observed" in every report, however the exercise went.',
  good: front('ttr(key-abuse)', ''),
  bad: front('ttr(theft)', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, measure, span } of scenario.objectives) {
      const why = judgeMeasure(measure, scenario, earliest);
      const written = measure.of === null ? measure.name : `${measure.name}(${measure.of})`;
      if (why !== null) yield { message: `Unexpected measure ${written} of objective ${id}, expected one that some play can observe: ${why}.`, span, hint: 'Measure something else, or give the scenario what is missing.' };
    }
  },
};
