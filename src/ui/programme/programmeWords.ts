import type { NotComparable, PlayedOn } from '#core/measures/comparable.ts';
import {
  programme_advanced, programme_differs_difficulty, programme_differs_horizon, programme_differs_text, programme_differs_version, programme_foundation,
  programme_intermediate, programme_why_blocked, programme_why_broken, programme_why_locked, programme_why_no_scenario, programme_why_not_ended, programme_why_other_text,
} from '#messages/compiled/messages.js';
import type { Unmeasured } from '#stores/programme/programmeTypes.ts';
import { duration } from '#ui/kit/time.ts';

const DIFFICULTY: Readonly<Record<PlayedOn['difficulty'], () => string>> = { foundation: programme_foundation, intermediate: programme_intermediate, advanced: programme_advanced };
const WHY: Readonly<Record<Unmeasured, () => string>> = {
  locked: programme_why_locked, 'not-ended': programme_why_not_ended, 'no-scenario': programme_why_no_scenario, 'other-text': programme_why_other_text,
  broken: programme_why_broken, blocked: programme_why_blocked,
};

export const difficultyWords = (difficulty: PlayedOn['difficulty']): string => DIFFICULTY[difficulty]();
/** Why an exercise has no figures. */
export const whyWords = (why: Unmeasured): string => WHY[why]();

/** One reason why runs may not stand beside those of the first set; sets are of one scenario, which is no reason between them. */
export function differsWords(differs: Exclude<NotComparable, 'scenario'>, own: PlayedOn, first: PlayedOn): string {
  if (differs === 'version') return programme_differs_version({ own: own.version, first: first.version });
  if (differs === 'difficulty') return programme_differs_difficulty({ own: difficultyWords(own.difficulty), first: difficultyWords(first.difficulty) });
  if (differs === 'horizon') return programme_differs_horizon({ own: duration(own.horizon), first: duration(first.horizon) });
  return programme_differs_text({ own: own.version });
}
