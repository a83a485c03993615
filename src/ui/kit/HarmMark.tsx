import type { HarmClass } from '#core/scenario/model.ts';
import { kit_harm_disclosure, kit_harm_downtime, kit_harm_reputation, kit_harm_tampering } from '#messages/compiled/messages.js';
import styles from './HarmMark.module.css';

const WORDS = { downtime: kit_harm_downtime, reputation: kit_harm_reputation, disclosure: kit_harm_disclosure, tampering: kit_harm_tampering } as const;
/** Square, triangle, diamond, hexagon in a box of 16. */
const SHAPES: Readonly<Record<HarmClass, string>> = {
  downtime: 'M1 1h14v14H1z',
  reputation: 'M8 1l7.5 14H.5z',
  disclosure: 'M8 0l8 8-8 8-8-8z',
  tampering: 'M4 1h8l4 7-4 7H4L0 8z',
};

/** "Downtime", "Reputation", "Disclosure", "Tampering". */
export function harmWord(harm: HarmClass): string {
  return WORDS[harm]();
}

/** A class of harm: its shape and its word. `word`: other words for it ("Downtime of critical systems"). */
export function HarmMark({ harm, word }: { readonly harm: HarmClass; readonly word?: string | undefined }) {
  return (
    <span className={styles.HarmMark}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles[harm]}>
        <path d={SHAPES[harm]} />
      </svg>
      {word ?? harmWord(harm)}
    </span>
  );
}
