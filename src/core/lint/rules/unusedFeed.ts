import type { Rule } from '../rule.ts';

const front = (mark: string): string => `feeds:
  - { id: camera, title: Yard camera, record: { true: 3, false: 9 } }${mark}`;

export const unusedFeed: Rule = {
  id: 'unused-feed',
  severity: 'warning',
  what: 'A feed that no alert comes from.',
  why: 'Its record would be judged although the exercise never showed it.',
  good: `${front('')}
---
<Alert id="noise" feed="camera" severity="low" to="triage" at="T+5m">
A shape at the fence.

<Finding>
A fox.
</Finding>

</Alert>`,
  bad: `${front(' ◀')}
---
<Note>
No alert from the camera.
</Note>`,
  *check({ scenario }) {
    const used = new Set(scenario.alerts.map((a) => a.feed));
    for (const { id, span } of scenario.feeds) {
      if (!used.has(id)) yield { message: `Unexpected feed ${id} that no alert uses, expected at least one <Alert feed="${id}">.`, span, hint: 'Let an alert come from it, or take it out.' };
    }
  },
};
