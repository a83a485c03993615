import { screen_not_started, screen_paused, screen_scenario_time } from '#messages/compiled/messages.js';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { scenarioClock, scenarioDay } from '#ui/kit/time.ts';
import styles from './Screen.module.css';

/** Title of the exercise and of the stage, and the scenario's clock. */
export function ScreenHead({ view }: { readonly view: ScreenView }) {
  const { clock, title, stage } = view;
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.small}>{title.title}</p>
        <h1>{stage?.title ?? screen_not_started()}</h1>
      </div>
      <div className={styles.clock}>
        <p className={styles.small}>
          {screen_scenario_time()} {scenarioDay(clock.clockStart, clock.now)}
        </p>
        <p className={styles.time}>{scenarioClock(clock.clockStart, clock.now)}</p>
        <p className={styles.small}>{clock.state === 'paused' ? screen_paused() : '\u00a0'}</p>
      </div>
    </header>
  );
}
