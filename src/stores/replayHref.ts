/** Which screen of which moment a replay shows. */
export interface ReplayWish {
  /** Scenario second; `null`: that of the entry, or the beginning. */
  readonly at: number | null;
  /** Entry after which the moment is; `null`: after all of that second. */
  readonly seq: number | null;
  /** Id of a role, `all` = the projector, `facilitator` = the console (both reserved, P34); `null`: whoever is shown now. */
  readonly as: string | null;
}

/** The log from a file stands in the place of an exercise. */
export const FILE_REPLAY = 'file';

/** Address of a replay: `#/replay/EXERCISE?at=SECONDS&seq=N&as=ROLE`. */
export function replayHref(exercise: string, { at = null, seq = null, as = null }: Partial<ReplayWish> = {}): string {
  const parts = Object.entries({ at, seq, as }).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `#/replay/${encodeURIComponent(exercise)}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}

/** Reads what `replayHref` wrote after the exercise; what is no number or stands there twice does not count. */
export function readReplayWish(search: string): ReplayWish {
  const parts = new URLSearchParams(search);
  const number = (name: string): number | null => {
    const text = parts.get(name);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
  };
  return { at: number('at'), seq: number('seq'), as: parts.get('as') };
}
