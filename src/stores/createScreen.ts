import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Channel, Clock } from '#core/ports.ts';
import type { ScreenMessage } from './screenMessage.ts';
import type { ScreenState } from './screenTypes.ts';

const SILENT_MS = 10_000;
const FIRST: ScreenState = { connection: 'waiting', view: null, blackout: false, stopped: false, spotlight: null };

export interface Screen {
  readonly screen: StoreApi<ScreenState>;
  readonly leave: () => void;
}

/** The projector's side: asks for the newest picture, shows what comes, notices when nothing comes. `leave` stops listening. */
export function createScreen(channel: Channel<ScreenMessage>, clock: Clock): Screen {
  const screen = createStore<ScreenState>()(() => FIRST);
  let heard = clock.now();

  const unsubscribe = channel.subscribe((message) => {
    if (message.kind === 'hello') return;
    heard = clock.now();
    const { connection, view: shown } = screen.getState();
    if (message.kind === 'picture') {
      const { view, blackout, stopped, spotlight } = message;
      screen.setState({ view, blackout, stopped, spotlight, connection: 'live' });
    } else if (message.kind === 'bye') screen.setState({ connection: shown ? 'silent' : 'waiting' });
    // A beat of a console that was away: its picture may have moved on.
    else if (connection !== 'live') channel.post({ kind: 'hello' });
  });
  const stop = clock.everySecond(() => {
    const { connection } = screen.getState();
    if (connection === 'waiting') channel.post({ kind: 'hello' });
    else if (connection === 'live' && clock.now() - heard > SILENT_MS) screen.setState({ connection: 'silent' });
  });
  channel.post({ kind: 'hello' });

  const leave = (): void => {
    stop();
    unsubscribe();
    channel.close();
  };
  return { screen, leave };
}
