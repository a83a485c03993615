import { BRIEF_LINES, type BriefLine, type BriefText } from '#core/exercise/command.ts';
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

const WORDS: Readonly<Record<BriefLine, () => string>> = {
  known: seat_line_known,
  suspected: seat_line_suspected,
  unknown: seat_line_unknown,
  impact: seat_line_impact,
  needs: seat_line_needs,
  next: seat_line_next,
};

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
