import type { SessionState, SessionStore } from '../sessionTypes.ts';

/** No exercise is open. */
export const IDLE: SessionState = {
  status: 'idle', failure: null, trouble: null, exerciseId: null, setup: null, readOnly: false, stopped: false, blackout: false,
  spotlight: null, view: null, startedWall: null, clockMovedWall: null, feedback: 0,
};

export type Readers = Pick<SessionStore, 'seat' | 'screen' | 'evaluator' | 'dossier' | 'heard' | 'haltBefore' | 'exportLog'>;

/** What can be asked while none is open. */
export const NOTHING_TO_READ: Readers = {
  seat: () => null, screen: () => null, evaluator: () => null, dossier: () => null, heard: () => new Map(), haltBefore: (to) => ({ at: to, why: null, expiry: false }), exportLog: () => '',
};
