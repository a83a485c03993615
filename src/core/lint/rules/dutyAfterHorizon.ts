import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const duty = (within: string, mark: string): string => `duties:
  - { id: notice, regime: Contract clause 12, starts: abuse-confirmed, within: ${within}, met: key-blocked, source: Framework contract, as_of: 2026-01-31 }${mark}
---
<Note>
One duty.
</Note>`;

export const dutyAfterHorizon: Rule = {
  id: 'duty-after-horizon',
  severity: 'warning',
  what: 'A duty that cannot come due before the horizon.',
  why: 'It can never be breached, so nobody learns what missing it costs.',
  good: duty('4h', ''),
  bad: duty('72h', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, starts, within, span } of scenario.duties) {
      const start = earliest.holds(starts);
      if (start + within <= scenario.horizon) continue;
      const message =
        start === NEVER
          ? `Unexpected duty ${id} that never starts, expected a \`starts\` that some play can make true.`
          : `Unexpected duty ${id} that comes due after the horizon in every play, expected one that can come due before it.`;
      yield { message, span, hint: 'Move the horizon, or tell this clock in prose only.' };
    }
  },
};
