import type { StoreApi } from 'zustand/vanilla';
import { FACILITATOR } from '#core/exercise/command.ts';
import type { SessionStore } from '../../sessionTypes.ts';
import type { StreamState } from '../streamState.ts';
import type { TableRules } from './tableRules.ts';

/** The running exercise of this page as its table needs it. */
export function sessionRules(session: StoreApi<SessionStore>): TableRules {
  const now = (): SessionStore => session.getState();
  return {
    get title() {
      return now().view?.title.title ?? '';
    },
    submit: (role, act, cause) => now().submit(act, { actor: role, cause }),
    observe: (objective, text, cause) => now().submit({ do: 'observe', objective, text }, { actor: FACILITATOR, cause }),
    feedback: (giver, given) => now().giveFeedback(giver, given),
    saved: () => now().saved(),
    state: (stream) => stateOf(now(), stream),
    dossier: () => now().dossier(),
    heard: () => now().heard(),
  };
}

function stateOf(session: SessionStore, stream: string): StreamState {
  const { stopped, blackout, spotlight } = session;
  return { view: stopped ? null : viewOf(session, stream), orders: { stopped, blackout, spotlight } };
}

/** The allow-list of a stream's audience; streams of other kinds show nothing. */
function viewOf(session: SessionStore, stream: string): object | null {
  if (stream === 'screen') return session.screen();
  if (stream === 'evaluator') return session.evaluator();
  return stream.startsWith('seat:') ? session.seat(stream.slice('seat:'.length)) : null;
}
