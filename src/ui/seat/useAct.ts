import type { RoleAct } from '#core/exercise/command.ts';
import type { Answer, Sending } from '#ui/kit/useSending.ts';
import { useSending } from '#ui/kit/useSending.ts';

/** Sends an act of the role whose desk this is. Over the network the answer is a promise: the facilitator's page decides. */
export type Act = (act: RoleAct) => Answer;

/** One control's way to act. */
export type Acting = Sending<RoleAct>;

/** Keeps the refusal of the control that caused it, and what it has on its way. */
export const useAct = (act: Act): Acting => useSending(act);
