import type { Minutes } from '#core/measures/measures.ts';
import { MINUTES_KINDS, minutesFill } from '#ui/kit/minutesKinds.ts';
import styles from './Minutes.module.css';

/** One incident's minutes as a bar in the fixed order, whole minutes written above. `longest`: seconds that fill the width. The table says the same. */
export function MinutesBar({ minutes, longest }: { readonly minutes: Minutes; readonly longest: number }) {
  const starts = MINUTES_KINDS.map((_, place) => MINUTES_KINDS.slice(0, place).reduce((total, kind) => total + minutes[kind], 0));
  const share = (seconds: number): string => `${(seconds * 100) / longest}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      {MINUTES_KINDS.map((kind, place) => {
        const seconds = minutes[kind];
        if (seconds === 0) return null;
        const [x, width] = [share(starts[place] ?? 0), share(seconds)];
        return (
          <g key={kind}>
            {seconds / longest > 0.03 && <text className={styles.above} x={share((starts[place] ?? 0) + seconds / 2)} y={14} textAnchor="middle">{Math.round(seconds / 60)}</text>}
            <rect data-kind={kind} x={x} y={20} width={width} height={22} fill={minutesFill(kind)} />
          </g>
        );
      })}
    </svg>
  );
}
