/** First byte of what a bare server carries down: a live frame or a repair for all, or something for one device, whose name follows. */
export const [BARE_LIVE, BARE_REPAIR, BARE_ONE] = [1, 2, 3] as const;
/** Characters of a device's name. */
export const BARE_NAME = 22;
