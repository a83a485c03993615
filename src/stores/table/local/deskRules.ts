import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../../sessionTypes.ts';
import { sessionRules } from '../host/sessionRules.ts';
import type { TableRules } from '../host/tableRules.ts';

/**
 * The exercise as the desks of its own laptop need it. They are no devices: a command is logged without one, and feedback counts once a
 * desk, however often somebody sat down there.
 */
export function deskRules(session: StoreApi<SessionStore>): TableRules {
  const rules = sessionRules(session);
  return {
    ...rules,
    get title() {
      return rules.title;
    },
    submit: (role, act) => session.getState().submit(act, { actor: role }),
    feedback: ({ roles }, given) => {
      const { setup, giveFeedback } = session.getState();
      const [role = ''] = roles;
      return giveFeedback({ by: `desk ${role}`, name: setup?.roster.find((one) => one.role === role)?.person ?? '', roles }, given);
    },
    heard: () => new Map(),
  };
}
