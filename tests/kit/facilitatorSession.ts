import type { Act, Refusal } from '#core/exercise/command.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import { aFacilitatorView } from './facilitatorView.ts';

export interface SentCommand {
  readonly act: Act;
  readonly actor: string;
  readonly keyed: boolean;
}

/** A session that plays nothing: it keeps what was sent and answers as told. 41 minutes of room time have passed. */
export function aFacilitatorSession(change: Partial<SessionStore> = {}, answer: Refusal | null = null): { readonly session: SessionStore; readonly sent: SentCommand[] } {
  const sent: SentCommand[] = [];
  const session: SessionStore = {
    status: 'ready', failure: null, trouble: null, exerciseId: 'x1',
    setup: { rate: 4, talkRate: 4, slotMinutes: 90, slowAtDeadline: true, roster: [{ role: 'ceo', person: 'Helen Marsh', absent: false }, { role: 'communications', person: '', absent: true }] },
    readOnly: false, stopped: false, blackout: false, spotlight: null, view: aFacilitatorView(),
    startedWall: Date.UTC(2026, 2, 6, 10, 0), clockMovedWall: Date.UTC(2026, 2, 6, 10, 37),
    submit(act, options) {
      sent.push({ act, actor: options?.actor ?? 'facilitator', keyed: options?.keyed === true });
      return answer;
    },
    haltBefore: (to) => ({ at: to, why: null, expiry: false }),
    seat: () => null, screen: () => null, evaluator: () => null, dossier: () => null, giveUp: async () => undefined, heard: () => new Map(), feedback: 0, giveFeedback: () => null, saved: async () => undefined, stopForRealIncident() {}, resumeAfterStop() {}, setBlackout() {}, setSpotlight() {},
    exportLog: () => '', close() {}, ...change,
  };
  return { session, sent };
}
