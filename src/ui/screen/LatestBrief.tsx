import type { BriefView } from '#core/views/commonView.ts';
import {
  screen_brief,
  screen_brief_label_impact,
  screen_brief_label_known,
  screen_brief_label_needs,
  screen_brief_label_next,
  screen_brief_label_suspected,
  screen_brief_label_unknown,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Screen.module.css';

const LINES = [
  ['known', screen_brief_label_known],
  ['suspected', screen_brief_label_suspected],
  ['unknown', screen_brief_label_unknown],
  ['impact', screen_brief_label_impact],
  ['needs', screen_brief_label_needs],
  ['next', screen_brief_label_next],
] as const;

/** The newest update that went to the business: when, from which role, only the lines that say something. */
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
