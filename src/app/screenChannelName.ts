/** Channel on which the console of an exercise shows its picture to the projector's window. */
export const screenChannelName = (exercise: string): string => `hotwash:${exercise}`;
