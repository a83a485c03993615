import { leaves } from '../../scenario/condition.ts';
import type { Rule } from '../rule.ts';

export const containedCycle: Rule = {
  id: 'contained-cycle',
  severity: 'error',
  what: '`contained` of an incident that asks, itself or by way of others, whether that incident is contained.',
  why: 'Such a condition can keep itself true, or flicker without end.',
  good: `incidents:
  - { id: theft, title: Theft from the yard, severity: low, contained: key-abuse.contained or abuse-confirmed }
---
<Note>
Two incidents.
</Note>`,
  bad: `incidents:
  - { id: theft, title: Theft from the yard, severity: low, contained: key-blocked or theft.contained } ◀
---
<Note>
Two incidents.
</Note>`,
  *check({ scenario }) {
    const asks = new Map(scenario.incidents.map((i) => [i.id, asked(i.contained ? [...leaves(i.contained.expr)] : [])]));
    for (const { id, contained } of scenario.incidents) {
      const reached = new Set<string>();
      const open = [...(asks.get(id) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(...(asks.get(next) ?? []));
      }
      if (!contained || !reached.has(id)) continue;
      yield { message: `Unexpected ${id}.contained in the \`contained\` of ${id}, expected a condition that does not lead back to it.`, span: contained.span, hint: 'Ask for the facts that stop the spread.' };
    }
  },
};

/** The incidents whose `.contained` is asked for. */
function asked(parts: readonly { readonly op: 'name' | 'time'; readonly name?: string }[]): readonly string[] {
  return parts.flatMap((part) => (part.name?.endsWith('.contained') ? [part.name.slice(0, -'.contained'.length)] : []));
}
