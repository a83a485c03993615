/** Sizes and rates of what a device may say (RELAY 5.3). Lengths in characters, times in ms. */
export const TABLE_LIMITS = {
  name: 60,
  text: 4000,
  id: 64,
  /** Commands of one device: at once, and a second from then on (30 in 10 s). */
  commands: { burst: 30, perSecond: 3 },
  /** Bytes of what is said in the open: in a room's lobby, at the door of a short code. */
  lobbyBytes: 4096,
  doorBytes: 8192,
  members: 500,
  /** People at the door who have not been admitted yet. */
  atDoor: 20,
  inviteMinutes: 240,
  doorMinutes: 15,
} as const;
