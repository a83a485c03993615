/** Where somebody was in a debrief when its replay was opened. */
export interface DebriefPlace {
  /** The part that was open. */
  readonly tab: string;
  /** Key of the chosen item of the timeline, `null`: none. */
  readonly item: string | null;
  /** How far down the page was, px. */
  readonly top: number;
  /** Selector of what had the focus, `null`: nothing that can be found again. */
  readonly focus: string | null;
}

/** Places in debriefs, for the way back from a replay; as long as the page lives. */
export interface DebriefPlaces {
  readonly keep: (exercise: string, place: DebriefPlace) => void;
  /** The place that was kept last, `null` if none. */
  readonly of: (exercise: string) => DebriefPlace | null;
  readonly forget: (exercise: string) => void;
}

export function createDebriefPlaces(): DebriefPlaces {
  const places = new Map<string, DebriefPlace>();
  return {
    keep: (exercise, place) => void places.set(exercise, place),
    of: (exercise) => places.get(exercise) ?? null,
    forget: (exercise) => void places.delete(exercise),
  };
}
