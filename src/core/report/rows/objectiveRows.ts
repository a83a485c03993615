import type { Rating } from '../../exercise/command.ts';
import type { GapMeasure, ObjectiveMeasure } from '../../measures/measures.ts';
import type { Objective } from '../../scenario/model.ts';
import type { ReportContext } from '../reportContext.ts';
import { measureName } from '../words/objectiveWords.ts';

/** An objective with all that was seen of it. */
export interface ObjectiveRow {
  readonly objective: Objective;
  readonly measured: ObjectiveMeasure | undefined;
  /** As confirmed, else as proposed; `null`: not observed, or the log was changed and nobody rated. */
  readonly rating: Rating | null;
  readonly confirmation: { readonly rating: Rating; readonly because: string; readonly entry: number } | null;
  readonly observations: readonly { readonly entry: number; readonly text: string }[];
  readonly gaps: readonly GapMeasure[];
  readonly touchedBy: readonly number[];
}

/** Every objective in the order of the file. */
export function objectiveRows({ scenario, chronicle, measures, people, sound }: ReportContext): readonly ObjectiveRow[] {
  return scenario.objectives.map((objective) => {
    const measured = measures.objectives.find(({ id }) => id === objective.id);
    const given = chronicle.ratings.findLast((rating) => rating.objective === objective.id);
    return {
      objective, measured,
      rating: given?.rating ?? (sound ? (measured?.rating ?? null) : null),
      confirmation: given ? { rating: given.rating, because: people.said(given.because), entry: given.seq } : null,
      observations: chronicle.observations.filter((note) => note.objective === objective.id).map(({ seq, text }) => ({ entry: seq, text: people.observed(text) })),
      gaps: measures.gaps.filter((gap) => gap.objective === objective.id),
      touchedBy: measures.touched.filter(({ measure }) => measure === measureName(objective)).map(({ seq }) => seq),
    };
  });
}
