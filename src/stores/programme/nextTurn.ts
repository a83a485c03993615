/** Lets the page answer between two pieces of work that have no pause of their own. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
