import { screen_update } from '#messages/compiled/messages.js';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Screen.module.css';

/** The newest update in one paragraph. */
export function LatestBrief({ view }: { readonly view: ScreenView }) {
  const { brief, clock } = view;
  if (!brief) return null;
  const { known, suspected, unknown, impact, needs, next } = brief.text;
  return (
    <>
      <p className={styles.small}>{screen_update({ time: scenarioClock(clock.clockStart, brief.at), from: brief.from })}</p>
      <p>{[known, suspected, unknown, impact, needs, next].filter((line) => line).join(' ')}</p>
    </>
  );
}
