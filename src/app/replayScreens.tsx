import { lazy } from 'react';
import type { ReplayScreens } from '#ui/replay/replayProps.ts';

const Seat = lazy(async () => ({ default: (await import('#ui/seat/Seat.tsx')).Seat }));
const Projector = lazy(async () => ({ default: (await import('#ui/screen/Projector.tsx')).Projector }));
const PastConsole = lazy(async () => ({ default: (await import('#ui/console/PastConsole.tsx')).PastConsole }));

/** The screens of an exercise as the replay shows them: each comes when it is first shown. */
export const replayScreens: ReplayScreens = {
  Seat: ({ view, words }) => <Seat view={view} act={() => ({ code: 'read-only', message: words })} readOnly readOnlyWords={words} isPast />,
  Projector: ({ view, wall }) => <Projector view={view} spotlight={null} silent={false} room={wall} />,
  Console: PastConsole,
};
