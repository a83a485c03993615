import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is under way: name of the task. */
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** "4 of 10 min": read instead of a percentage. */
  readonly words?: string | undefined;
}

/** Work done of work to do. Steps when its numbers do; never animated. */
export function ProgressBar({ label, done, of, words }: ProgressBarProps) {
  const share = of <= 0 ? 1 : Math.min(1, Math.max(0, done / of));
  return (
    <div
      className={styles.ProgressBar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={Math.min(Math.max(done, 0), of)}
      aria-valuetext={words}
    >
      <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
