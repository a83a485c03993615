import styles from './MinutesPattern.module.css';

/** Definitions of the six fills (DESIGN 3.2): work is solid, waiting is patterned, nobody is empty. Mount once where `minutesFill` is used. */
export function MinutesPatterns() {
  const tile = { patternUnits: 'userSpaceOnUse', width: 8, height: 8 } as const;
  const square = { width: 8, height: 8 } as const;
  return (
    <svg className={styles.MinutesPatterns} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="minutes-execution" {...tile}><rect {...square} className={styles.execution} /></pattern>
        <pattern id="minutes-investigation" {...tile}><rect {...square} className={styles.investigation} /></pattern>
        <pattern id="minutes-business" {...tile}>
          <rect {...square} className={styles.business} />
          <path className={styles.hatch} d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
        </pattern>
        <pattern id="minutes-secops" {...tile} width={4}>
          <rect {...square} className={styles.secops} />
          <path className={styles.hatch} d="M2 0v8" />
        </pattern>
        <pattern id="minutes-thirdParty" {...tile}>
          <rect {...square} className={styles.thirdParty} />
          <circle className={styles.dots} cx={2} cy={2} r={1} />
          <circle className={styles.dots} cx={6} cy={6} r={1} />
        </pattern>
        <pattern id="minutes-nobody" {...tile}>
          <rect {...square} className={styles.ground} />
          <path className={styles.sparse} d="M-2 6l4 4M0 0l8 8M6-2l4 4" />
        </pattern>
      </defs>
    </svg>
  );
}
