import {
  screen_class_disclosure,
  screen_class_downtime,
  screen_class_reputation,
  screen_class_tampering,
  screen_harm,
  screen_harm_none,
  screen_simulated,
} from '#messages/compiled/messages.js';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import type { HarmClass } from '#core/scenario/model.ts';
import { amount } from '#ui/kit/amounts.ts';
import styles from './Screen.module.css';

const CLASSES: readonly (readonly [HarmClass, () => string])[] = [
  ['downtime', screen_class_downtime],
  ['reputation', screen_class_reputation],
  ['disclosure', screen_class_disclosure],
  ['tampering', screen_class_tampering],
];

/** Harm by class, as far as the room can know of it. */
export function HarmSoFar({ view }: { readonly view: ScreenView }) {
  return (
    <dl className={styles.harm}>
      <div>
        <dt>{screen_harm()}</dt>
        <dd className={styles.small}>{screen_simulated()}</dd>
      </div>
      {CLASSES.map(([cls, word]) => {
        const known = view.harms.filter((h) => h.class === cls);
        return (
          <div key={cls}>
            <dt className={styles.small}>{word()}</dt>
            <dd>
              {known.length === 0 ? (
                <span className={styles.small}>{screen_harm_none()}</span>
              ) : (
                known.map((h) => <strong key={h.unit}>{amount(h.amount, h.unit)} </strong>)
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
