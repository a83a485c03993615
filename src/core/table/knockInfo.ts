/** What a knock is bound to: `info` and `psk_id` of its HPKE (RELAY 7). */
export const knockInfo = (room: string, invite: string): string => `ttx1|${room}|${invite}`;
