/** Under which the keys of an exercise's table are kept. */
export const shelfName = (exercise: string): string => `table:${exercise}`;
