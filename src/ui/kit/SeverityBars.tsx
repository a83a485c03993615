import type { SeverityLevel } from '#core/scenario/model.ts';
import { SEVERITIES } from '#core/scenario/model.ts';
import { kit_severity_critical, kit_severity_high, kit_severity_low, kit_severity_medium } from '#messages/compiled/messages.js';
import styles from './SeverityBars.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const WORDS = { low: kit_severity_low, medium: kit_severity_medium, high: kit_severity_high, critical: kit_severity_critical } as const;

/** "Low", "Medium", "High", "Critical". */
export function severityWord(severity: SeverityLevel): string {
  return WORDS[severity]();
}

/** One to four bars in ink, never a hue. `word` shows the word as well; else it is for screen readers only. */
export function SeverityBars({ severity, word = false }: { readonly severity: SeverityLevel; readonly word?: boolean | undefined }) {
  const bars = SEVERITIES.indexOf(severity) + 1;
  return (
    <span className={styles.SeverityBars}>
      <svg className={styles.bars} viewBox="0 0 18 12" aria-hidden="true">
        {SEVERITIES.map((_, place) => (
          <rect key={place} data-on={place < bars} x={place * 5} y={9 - place * 3} width={3} height={3 + place * 3} rx={0.5} />
        ))}
      </svg>
      {word ? severityWord(severity) : <VisuallyHidden>{severityWord(severity)}</VisuallyHidden>}
    </span>
  );
}
