import type { BriefView } from '#core/views/commonView.ts';
import {
  screen_brief,
  screen_brief_label_impact,
  screen_brief_label_known,
  screen_brief_label_needs,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Screen.module.css';

/** The lines that a room reads in passing; each seat has all six. */
const LINES = [
  ['known', screen_brief_label_known],
  ['impact', screen_brief_label_impact],
  ['needs', screen_brief_label_needs],
] as const;

/** The newest update that went to the business: when, from which role, and of its lines those that say something and what is asked. */
export function LatestBrief({ brief, clockStart }: { readonly brief: BriefView; readonly clockStart: string | null }) {
  return (
    <section className={styles.brief} aria-labelledby="screen-brief">
      <h2 id="screen-brief" className={styles.label}>
        {screen_brief({ time: scenarioClock(clockStart, brief.at), role: brief.from })}
      </h2>
      <dl>
        {LINES.filter(([line]) => brief.text[line]).map(([line, word]) => (
          <div key={line}>
            <dt>{word()}</dt>
            <dd>{brief.text[line]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
