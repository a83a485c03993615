import { HARM_CLASSES } from '#core/scenario/model.ts';
import type { HarmView } from '#core/views/commonView.ts';
import { screen_harm, screen_harm_none, screen_harm_running, screen_harm_simulated } from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { HarmMark } from '#ui/kit/HarmMark.tsx';
import styles from './Screen.module.css';

/** Harm so far by class, only what the room can know; a class without any keeps its place and says so. */
export function HarmBoard({ harms }: { readonly harms: readonly HarmView[] }) {
  return (
    <section className={styles.harms} aria-labelledby="screen-harm">
      <h2 id="screen-harm">
        {screen_harm()} <span className={styles.label}>{screen_harm_simulated()}</span>
      </h2>
      {HARM_CLASSES.map((harmClass) => {
        const known = harms.filter((harm) => harm.class === harmClass);
        return (
          <div key={harmClass}>
            <p>
              <HarmMark harm={harmClass} />
            </p>
            {known.length === 0 && <p className={styles.label}>{screen_harm_none()}</p>}
            {known.map((harm) => (
              <p key={harm.unit}>
                <strong>{amount(harm.amount, harm.unit)}</strong>
                <span className={styles.label}>
                  {harm.running ? `${harm.titles[0] ?? ''}, ${screen_harm_running()}` : (harm.titles[0] ?? '')}
                </span>
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}
