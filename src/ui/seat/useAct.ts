import { useCallback, useState } from 'react';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';

/** Sends an act of the role whose desk this is; `null` = accepted. */
export type Act = (act: RoleAct) => Refusal | null;

/** One control's way to act: its refusal stays beside it until the next try. `send` says whether it was accepted. */
export interface Acting {
  readonly refusal: string | null;
  readonly send: (act: RoleAct) => boolean;
  readonly clear: () => void;
}

/** Keeps the refusal of the control that caused it (SPEC 2.11: a sentence that says what to do instead). */
export function useAct(act: Act): Acting {
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = useCallback(
    (wanted: RoleAct) => {
      const answer = act(wanted);
      setRefusal(answer?.message ?? null);
      return answer === null;
    },
    [act],
  );
  const clear = useCallback(() => setRefusal(null), []);
  return { refusal, send, clear };
}
