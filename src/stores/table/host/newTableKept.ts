import type { TableKept } from './tableKept.ts';

/** A table that nobody has come to yet, in its first epoch. `room`: a topic id. */
export const newTableKept = (room: string): TableKept => ({ v: 1, room, epoch: 1, streams: {}, members: [], invites: [], proposals: [], heard: {} });
