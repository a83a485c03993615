import type { GuestState } from './guestTypes.ts';

/** A device that has only just opened its page. */
export const NEW_GUEST: GuestState = {
  phase: 'reading', connection: 'offline', title: null, name: '', sas: null, grants: [], seats: [],
  orders: { stopped: false, blackout: false, spotlight: null }, muted: false, unsent: 0, plainHttp: false,
};
