import type { RoleAct } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { Grant } from '#core/table/grant.ts';
import type { Heard, TableRefusal } from './hostDesk.ts';
import type { TableRules } from './tableRules.ts';

const refuse = (code: string, message: string): TableRefusal => ({ code, message });
const MUTED = refuse('read-only', 'The facilitator has paused this device. Say it aloud.');
const NOT_IN = refuse('read-only', 'The facilitator has not let you in yet.');
const NOT_YOURS = refuse('not-yours', 'You do not sit at this desk. Ask the facilitator.');
const NOT_EVALUATOR = refuse('facilitator-only', 'Only an evaluator may do this.');
export const SLOW = refuse('slow', 'Too many commands at once. Wait a few seconds.');

const holds = (grants: readonly Grant[], role: string): boolean => grants.some((g) => g.kind === 'role' && g.role === role);
const evaluates = (grants: readonly Grant[]): boolean => grants.some((g) => g.kind === 'evaluator');

/** Carries out what a device may do, as its grants say; the rules of the exercise judge the rest. `proposed` is called for a rating. */
export function carryOut({ member, n, message }: Heard, rules: TableRules, proposed: () => void): TableRefusal | null {
  if (member.state !== 'in') return NOT_IN;
  if (member.muted) return MUTED;
  const cause = { dev: member.id, n };
  switch (message.t) {
    case 'act': {
      if (!holds(member.grants, message.role)) return NOT_YOURS;
      return rules.submit(message.role, message.act as RoleAct, cause);
    }
    case 'observe': {
      if (!evaluates(member.grants)) return NOT_EVALUATOR;
      return rules.observe(message.objective, `${member.name}: ${message.text}`, cause);
    }
    case 'feedback': {
      const roles = member.grants.flatMap((g) => (g.kind === 'role' ? g.role : []));
      return rules.feedback({ by: member.id, name: member.name, roles }, message as GivenFeedback);
    }
    case 'propose': {
      if (!evaluates(member.grants)) return NOT_EVALUATOR;
      proposed();
      return null;
    }
    default: return null;
  }
}
