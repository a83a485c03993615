const STEPS = [300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800];
/** Ticks at most, besides the end. */
const MOST = 5;

/** Seconds at which the axis is marked: round steps from 0, at most five, or as many as a chart that is drawn wider has room for; none too near to the end. */
export function ticksTo(end: number, room = 0): readonly number[] {
  const most = Math.max(MOST, Math.floor(room));
  const step = STEPS.find((candidate) => end / candidate <= most) ?? Math.ceil(end / most);
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, place) => place * step);
  return ticks.filter((at) => end - at > step / 3 || at === 0);
}
