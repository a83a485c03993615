/**
 * Kendall's tau-b of two equally long lists of scores, −1 … 1; ties count half as in Kendall 1945. `null` if a list has no variation
 * (or fewer than two scores), because then there is no order to agree on.
 */
export function kendallTauB(xs: readonly number[], ys: readonly number[]): number | null {
  let score = 0;
  let untiedX = 0;
  let untiedY = 0;
  xs.forEach((x, i) => {
    for (let j = 0; j < i; j++) {
      const dx = Math.sign(x - (xs[j] ?? 0));
      const dy = Math.sign((ys[i] ?? 0) - (ys[j] ?? 0));
      score += dx * dy;
      untiedX += Math.abs(dx);
      untiedY += Math.abs(dy);
    }
  });
  return untiedX === 0 || untiedY === 0 ? null : score / Math.sqrt(untiedX * untiedY);
}
