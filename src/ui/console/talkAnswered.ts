import { create } from 'zustand';
import type { Seconds } from '#core/base/duration.ts';
import type { TalkAnswered } from './talk.ts';

interface TalkMemory {
  /** Exercise to which the rest belongs. */
  readonly exercise: string | null;
  readonly answered: TalkAnswered | null;
  /** What a halted charge still owes, in scenario seconds. */
  readonly owed: Seconds;
}

/** Outlives a look at the desks: what of the room's talk was answered, and what a halted charge still owes. */
export const useTalkMemory = create<TalkMemory>()(() => ({ exercise: null, answered: null, owed: 0 }));

export function rememberTalk(exercise: string | null, part: Partial<Omit<TalkMemory, 'exercise'>>): void {
  const before = useTalkMemory.getState();
  const base = before.exercise === exercise ? before : { answered: null, owed: 0 };
  useTalkMemory.setState({ ...base, ...part, exercise });
}
