import type { LogProblem } from './chainProblems.ts';

/**
 * Number of the last entry before the first problem of a log file, `null` for a log without problems. Line 1 is the header, so that
 * entry n stands in line n + 1.
 */
export const lastSound = ([first]: readonly LogProblem[]): number | null => (first === undefined ? null : Math.max(0, first.line - 2));
