import type { BriefText } from '#core/exercise/command.ts';
import {
  seat_line_impact,
  seat_line_known,
  seat_line_needs,
  seat_line_next,
  seat_line_nothing_spoken,
  seat_line_suspected,
  seat_line_unknown,
} from '#messages/compiled/messages.js';
import styles from './Brief.module.css';

/** The six fixed lines of an update, in order (SPEC 2.7). */
export const BRIEF_LINES = ['known', 'suspected', 'unknown', 'impact', 'needs', 'next'] as const;
export type BriefLine = (typeof BRIEF_LINES)[number];
const WORDS = {
  known: seat_line_known,
  suspected: seat_line_suspected,
  unknown: seat_line_unknown,
  impact: seat_line_impact,
  needs: seat_line_needs,
  next: seat_line_next,
} as const;

/** "Known", "Suspected", … */
export function briefLineWord(line: BriefLine): string {
  return WORDS[line]();
}

/** An update as it was sent: always six lines, so that what was left unsaid shows. */
export function BriefLines({ text }: { readonly text: BriefText }) {
  return (
    <dl className={styles.BriefLines}>
      {BRIEF_LINES.map((line) => (
        <div key={line}>
          <dt>{briefLineWord(line)}</dt>
          <dd data-empty={!text[line]}>{text[line] ?? seat_line_nothing_spoken()}</dd>
        </div>
      ))}
    </dl>
  );
}
