import type { Scenario } from '#core/scenario/model.ts';
import { library_difficulty_advanced, library_difficulty_foundation, library_difficulty_intermediate } from '#messages/compiled/messages.js';

export type Difficulty = Scenario['difficulty'];
export const DIFFICULTIES = ['foundation', 'intermediate', 'advanced'] as const satisfies readonly Difficulty[];
const WORDS = {
  foundation: library_difficulty_foundation,
  intermediate: library_difficulty_intermediate,
  advanced: library_difficulty_advanced,
} as const;

/** "Foundation", "Intermediate", "Advanced". */
export function difficultyWord(difficulty: Difficulty): string {
  return WORDS[difficulty]();
}
