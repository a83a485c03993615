import { useEffect, useState } from 'react';
import { screen_silent, screen_stopped, screen_waiting } from '#messages/compiled/messages.js';
import { useScreen } from '#stores/useScreen.ts';
import { Prose } from '#ui/kit/Prose.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { HarmSoFar } from './HarmSoFar.tsx';
import styles from './Screen.module.css';
import { ScreenDecisions } from './ScreenDecisions.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import { LatestBrief } from './LatestBrief.tsx';

/** The projector: situation, clocks, decisions, harm; nothing to press but B (black) and F (full screen). */
export function ScreenRoom() {
  const { view, connection, blackout, stopped, spotlight } = useScreen((s) => s);
  const [black, setBlack] = useState(false);
  useEffect(() => {
    const key = (press: KeyboardEvent): void => {
      if (press.key === 'b' || press.key === 'B') setBlack((was) => !was);
      if (press.key === 'f' || press.key === 'F') void document.documentElement.requestFullscreen?.().catch(() => {});
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  if (black || blackout) return <main className={styles.black} aria-label="" />;
  if (stopped) return <main className={styles.Screen}><h1>{screen_stopped()}</h1></main>;
  if (!view) return <main className={styles.Screen}><h1>{screen_waiting()}</h1></main>;
  return (
    <main className={styles.Screen}>
      <ExerciseBanner handling={view.title.handling} large />
      <ScreenHead view={view} />
      {connection === 'silent' && <p role="status" className={styles.small}>{screen_silent()}</p>}
      <div className={styles.columns}>
        <section className={styles.situation}>
          {view.ending ? <><h2>{view.ending.title}</h2><Prose prose={view.ending.prose} /></> : view.stage && <Prose prose={view.stage.prose} />}
          <LatestBrief view={view} />
        </section>
        <ScreenDecisions view={view} spotlight={spotlight} />
      </div>
      <HarmSoFar view={view} />
    </main>
  );
}
