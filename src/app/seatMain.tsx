import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { createRoot } from 'react-dom/client';
import { broadcastChannel } from '#adapters/broadcastChannel.ts';
import { plainClock } from '#adapters/plainClock.ts';
import { createScreen } from '#stores/createScreen.ts';
import { createSettings } from '#stores/createSettings.ts';
import { ScreenContext } from '#stores/useScreen.ts';
import { ScreenRoom } from '#ui/screen/ScreenRoom.tsx';
import { applyTheme } from './applyTheme.ts';
import { screenChannelName } from './screenChannelName.ts';

const root = document.getElementById('root');
if (root) {
  applyTheme(createSettings(() => localStorage));
  const exercise = decodeURIComponent(location.hash.slice(1));
  const { screen } = createScreen(broadcastChannel(screenChannelName(exercise)), plainClock);
  // Another exercise in the same window is another channel.
  addEventListener('hashchange', () => location.reload());
  createRoot(root).render(<ScreenContext value={screen}><ScreenRoom /></ScreenContext>);
}
