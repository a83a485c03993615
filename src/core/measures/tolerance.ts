/** Thresholds are compared with this tolerance (Q08), so that sums of binary fractions do not decide what they should not. */
const TOLERANCE = 1e-9;

/** `value` is at or under `threshold`. */
export const atMost = (value: number, threshold: number): boolean => value <= threshold + TOLERANCE;

/** `value` is at or over `threshold`. */
export const atLeast = (value: number, threshold: number): boolean => value >= threshold - TOLERANCE;
