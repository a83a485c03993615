import { createRoot } from 'react-dom/client';
import { broadcastChannel } from '#adapters/broadcastChannel.ts';
import { plainClock } from '#adapters/plainClock.ts';
import { createScreen } from '#stores/createScreen.ts';
import { ScreenContext } from '#stores/useScreen.ts';
import { ScreenRoom } from '#ui/screen/ScreenRoom.tsx';
import { screenChannelName } from './screenChannelName.ts';

/** The projector's window of an exercise that runs in the same browser. */
export function showProjector(root: HTMLElement, exercise: string): void {
  const { screen } = createScreen(broadcastChannel(screenChannelName(exercise)), plainClock);
  createRoot(root).render(<ScreenContext value={screen}><ScreenRoom /></ScreenContext>);
}
