import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { screen_ended, screen_ended_lead, screen_not_started, screen_silent } from '#messages/compiled/messages.js';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { DecisionBoard } from './DecisionBoard.tsx';
import { HarmBoard } from './HarmBoard.tsx';
import { LatestBrief } from './LatestBrief.tsx';
import { OtherDecisions } from './OtherDecisions.tsx';
import styles from './Screen.module.css';
import { ScreenClocks } from './ScreenClocks.tsx';

export interface ProjectorProps {
  readonly view: ScreenView;
  readonly spotlight: string | null;
  /** The console has not been heard for a while: say of when this is. */
  readonly silent: boolean;
  /** Epoch ms that the room's clock shows, `null` = not known; without: it runs. */
  readonly room?: number | null | undefined;
}

/** What the whole room sees: situation, clocks, decisions, harm that is known. Large type, roles and never names. */
export function Projector({ view, spotlight, silent, room }: ProjectorProps) {
  const { clockStart, now } = view.clock;
  return (
    <main className={styles.Projector}>
      <header className={styles.top}>
        <div>
          <ExerciseBanner handling={view.title.handling} large />
          <p className={styles.label}>{view.title.title}</p>
          <Situation view={view} />
        </div>
        <ScreenClocks clock={view.clock} room={room} />
      </header>
      {silent && <p className={styles.silent}>{screen_silent({ time: scenarioClock(clockStart, now) })}</p>}
      <div className={styles.middle}>
        <div className={styles.read}>
          {view.ending === null ? (
            view.stage !== null && <Prose prose={view.stage.prose} heading={3} />
          ) : (
            <Prose prose={view.ending.prose} heading={3} />
          )}
          {view.ending !== null && <p className={styles.label}>{screen_ended_lead()}</p>}
          {view.brief !== null && view.ending === null && <LatestBrief brief={view.brief} clockStart={clockStart} />}
          {view.ending === null && <OtherDecisions view={view} spotlight={spotlight} />}
        </div>
        <DecisionBoard view={view} spotlight={spotlight} />
      </div>
      <HarmBoard harms={view.harms} />
    </main>
  );
}

function Situation({ view }: { readonly view: ScreenView }) {
  if (view.ending !== null) return <h1>{view.ending.title}</h1>;
  if (view.clock.state === 'ended') return <h1>{screen_ended()}</h1>;
  return <h1>{view.stage?.title ?? screen_not_started()}</h1>;
}
