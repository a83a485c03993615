import type { Refusal } from '#core/exercise/command.ts';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_decline_confirm, console_decline_consequence, console_decline_reason_1, console_decline_reason_2, console_decline_reason_3, console_decline_title,
} from '#messages/compiled/messages.js';
import type { ConsoleControl } from './control.ts';
import { speak } from './speak.ts';

interface ApproveActs {
  readonly approve: (c: ConsoleControl) => Refusal | null;
  readonly decline: (c: ConsoleControl) => Refusal | null;
}

/** The approver's two answers as keyed at the console; declining asks the approver's reason. */
export function approveActs(decision: FacilitatorDecision): ApproveActs {
  const approver = decision.approver ?? '';
  return {
    approve: (c) => speak(c, approver, { do: 'approve', decision: decision.id }),
    decline(c) {
      c.change({
        sheet: {
          kind: 'ask',
          ask: {
            title: console_decline_title({ title: decision.title }), consequence: console_decline_consequence(), marks: null, confirm: console_decline_confirm(),
            suggestions: [console_decline_reason_1(), console_decline_reason_2(), console_decline_reason_3()],
            submit: (because, inner) => speak(inner, approver, { do: 'decline', decision: decision.id, because }),
          },
        },
      });
      return null;
    },
  };
}
