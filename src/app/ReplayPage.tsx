import { useMemo } from 'react';
import { FILE_REPLAY, readReplayWish } from '#stores/replayHref.ts';
import { FileReplayRoom, ReplayRoom } from '#ui/replay/ReplayRoom.tsx';
import { InExercise } from './InExercise.tsx';
import { replayScreens } from './replayScreens.tsx';

/** The replay at an address: `EXERCISE?at=SECONDS&seq=N&as=ROLE`. */
export function ReplayPage({ address }: { readonly address: string }) {
  const [exercise = '', search = ''] = address.split('?');
  const wish = useMemo(() => readReplayWish(search), [search]);
  if (exercise === FILE_REPLAY) return <FileReplayRoom wish={wish} screens={replayScreens} />;
  return <InExercise exercise={exercise}><ReplayRoom key={exercise} wish={wish} screens={replayScreens} /></InExercise>;
}
