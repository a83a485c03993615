import { useEffect, useState } from 'react';
import type { ClockView } from '#core/views/commonView.ts';
import { screen_paused, screen_room_time, screen_scenario_time, screen_scenario_time_day } from '#messages/compiled/messages.js';
import { roomClock, scenarioClock, scenarioDay } from '#ui/kit/time.ts';
import styles from './Screen.module.css';

interface ScreenClocksProps {
  readonly clock: ClockView;
  /** Epoch ms that the room's clock shows, `null` = not known; without: it runs. */
  readonly room?: number | null | undefined;
}

/** Scenario time and room time, always labelled. */
export function ScreenClocks({ clock, room }: ScreenClocksProps) {
  const day = scenarioDay(clock.clockStart, clock.now);
  const label = day === null ? screen_scenario_time() : screen_scenario_time_day({ day });
  return (
    <div className={styles.clocks}>
      <p>
        <span className={styles.label}>{screen_room_time()}</span>
        <span className={styles.roomTime}>{room === undefined ? <RunningClock /> : room === null ? '–' : roomClock(room)}</span>
      </p>
      <p>
        <span className={styles.label}>{clock.state === 'paused' ? `${label}, ${screen_paused()}` : label}</span>
        <strong className={styles.scenarioTime}>{scenarioClock(clock.clockStart, clock.now)}</strong>
      </p>
    </div>
  );
}

function RunningClock() {
  const [wall, setWall] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return roomClock(wall);
}
