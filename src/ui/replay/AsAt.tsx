import { Suspense } from 'react';
import type { Instant, Moments } from '#core/exercise/moments.ts';
import { replay_cannot, replay_inert, replay_opening } from '#messages/compiled/messages.js';
import { roomTimeAt } from '#core/exercise/roomTimeAt.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import type { ReplayProps } from './replayProps.ts';
import { viewAt } from './viewAt.ts';

interface AsAtProps extends Pick<ReplayProps, 'screens'> {
  readonly moments: Moments;
  readonly instant: Instant;
  readonly as: string;
}

/** One screen at one moment, drawn by the same parts as in play. */
export function AsAt(props: AsAtProps) {
  return <Suspense fallback={<p>{replay_opening()}</p>}><Screen {...props} /></Suspense>;
}

function Screen({ moments, instant, as, screens }: AsAtProps) {
  const { entries } = moments;
  const view = viewAt(moments, instant, as);
  if (view === null) return <p>{replay_cannot()}</p>;
  const wall = roomTimeAt(entries, instant.at);
  const words = replay_inert({ time: scenarioClock(view.clock.clockStart, instant.at, true) });
  switch (view.audience) {
    case 'screen': return <screens.Projector view={view} wall={wall} />;
    case 'seat': return <screens.Seat key={as} view={view} words={words} />;
    case 'facilitator': return <screens.Console view={view} wall={wall} startedWall={entries.find(({ act }) => act.do === 'start')?.wall ?? null} words={words} />;
  }
}
