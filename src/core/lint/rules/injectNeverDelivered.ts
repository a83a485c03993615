import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const inject = (attributes: string, mark: string): string => `<Inject id="guard-call" to="all" ${attributes}>${mark}
The gate stands open.
</Inject>`;

export const injectNeverDelivered: Rule = {
  id: 'inject-never-delivered',
  severity: 'warning',
  what: 'An inject, not `held`, that no play delivers before the horizon.',
  why: 'Players never read it, and its effects never come.',
  good: `${inject('at="T+7h"', '')}\n\n<Inject id="second-call" to="all" held>\nIt still stands open.\n</Inject>`,
  bad: inject('at="T+9h"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, stage, span } of scenario.injects) {
      if (!earliest.stageOpens(stage) || earliest.at(`${id}.delivered`) < NEVER) continue;
      yield {
        message: `Unexpected inject ${id} that is never delivered, expected \`at\` or \`when\` before the horizon.`,
        span,
        hint: 'If the facilitator shall release it by hand, say held.',
      };
    }
  },
};
