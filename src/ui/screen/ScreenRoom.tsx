import { useScreen } from '#stores/useScreen.ts';
import { Blackout } from './Blackout.tsx';
import { Projector } from './Projector.tsx';
import { ScreenNotice } from './ScreenNotice.tsx';
import { useScreenKeys } from './useScreenKeys.ts';

/** The projector's window. The console's picture decides what it shows; nothing here needs a press. */
export function ScreenRoom() {
  const { connection, view, blackout, stopped, spotlight } = useScreen((state) => state);
  const blackHere = useScreenKeys();
  if (stopped) return <ScreenNotice kind="stopped" />;
  if (blackout || blackHere) return <Blackout />;
  if (view === null) return <ScreenNotice kind="waiting" />;
  return <Projector view={view} spotlight={spotlight} silent={connection === 'silent'} />;
}
