import { useState } from 'react';
import type { RoleAct } from '#core/exercise/command.ts';
import { seat_commit_sent, seat_vote_pick, seat_vote_sent } from '#messages/compiled/messages.js';
import type { Acts, DecisionCardProps } from './seatProps.ts';
import { useAct } from './useAct.ts';

/** Draft of one role's answer to a decision, and the ways to send it. `wrong`: why it was not sent, at the buttons. */
export interface Choice {
  readonly option: string | null;
  readonly confidence: number;
  readonly because: string;
  readonly interrupt: boolean;
  readonly wrong: string | null;
  /** The answer that is on its way. */
  readonly pending: RoleAct | null;
  readonly set: (change: Partial<Draft>) => void;
  readonly vote: () => void;
  readonly commit: () => void;
}
type Draft = Pick<Choice, 'option' | 'confidence' | 'because' | 'interrupt'>;

/** Starts from the role's own vote, if it gave one; nothing is chosen for it. */
export function useChoice({ decision, act, onDone }: Acts<DecisionCardProps>): Choice {
  const mine = decision.myVote;
  const [draft, setDraft] = useState<Draft>({
    option: mine?.option ?? null,
    confidence: mine?.confidence ?? 50,
    because: mine?.because ?? '',
    interrupt: false,
  });
  const [missing, setMissing] = useState(false);
  const { refusal, pending, send } = useAct(act);
  const { option, confidence, interrupt } = draft;
  const reason = draft.because.trim() === '' ? {} : { because: draft.because.trim() };
  const vote = () => {
    setMissing(option === null);
    if (option !== null) send({ do: 'vote', decision: decision.id, option, confidence, ...reason }, () => onDone(seat_vote_sent()));
  };
  const commit = () => {
    setMissing(option === null);
    if (option === null) return;
    send({ do: 'commit', decision: decision.id, option, ...reason, ...(interrupt ? { interrupt: true } : {}) }, () => onDone(seat_commit_sent()));
  };
  const wrong = missing && option === null ? seat_vote_pick() : refusal;
  return { ...draft, wrong, pending, set: (change) => setDraft({ ...draft, ...change }), vote, commit };
}
