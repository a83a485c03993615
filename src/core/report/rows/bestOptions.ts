import type { Decision } from '../../scenario/model.ts';

/** Titles of the options with full grade: what was hoped for, on what could be known. Empty where nothing is graded. */
export const bestOptions = ({ options }: Decision): string => options.filter(({ grade }) => grade === 1).map(({ prose }) => prose.title).join(' / ');
