/** How good an option was on what could be known then, in a word. */
export const gradeShort = (grade: number | null): string => (grade === null ? 'not graded' : grade === 1 ? 'good' : grade === 0.5 ? 'defensible' : 'poor');
