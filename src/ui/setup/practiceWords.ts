import { setup_vote_a, setup_vote_b, setup_vote_c } from '#messages/compiled/messages.js';
import type { PracticeOption } from './practiceTally.ts';

const WORDS = { a: setup_vote_a, b: setup_vote_b, c: setup_vote_c } as const;

/** An option of the harmless question. */
export function practiceWord(option: PracticeOption): string {
  return WORDS[option]();
}
