import styles from './Programme.module.css';

/** Short lines of one cell; `none` where there is none. */
export function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <>{none}</>;
  return (
    <ul className={styles.lines}>
      {lines.map((line, place) => <li key={place}>{line}</li>)}
    </ul>
  );
}
