import type { Grade } from '#core/scenario/model.ts';
import {
  debrief_grade_0, debrief_grade_0_short, debrief_grade_05, debrief_grade_05_short, debrief_grade_1, debrief_grade_1_short, debrief_grade_none,
} from '#messages/compiled/messages.js';

/** How good an option was on what could be known then, in words. */
export const gradeWords = (grade: Grade | null): string =>
  grade === null ? debrief_grade_none() : grade === 1 ? debrief_grade_1() : grade === 0.5 ? debrief_grade_05() : debrief_grade_0();

/** The same in a word: "good", "defensible", "poor". */
export const gradeShort = (grade: Grade | null): string =>
  grade === null ? debrief_grade_none() : grade === 1 ? debrief_grade_1_short() : grade === 0.5 ? debrief_grade_05_short() : debrief_grade_0_short();
