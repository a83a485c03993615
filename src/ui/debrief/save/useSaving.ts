import { useState } from 'react';
import type { EarlierAction } from '#core/measures/earlierActions.ts';
import type { FeedbackBox } from '#core/measures/feedback.ts';
import type { FeedbackSummary } from '#core/measures/feedbackSummary.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import type { DebriefProps } from '../debriefProps.ts';
import type { SaveWays } from '../debriefWays.ts';

export interface SavingProps extends DebriefProps {
  readonly book: GapBook;
  /** `null`: what earlier exercises set out to mend is not known here. */
  readonly earlier: readonly EarlierAction[] | null;
  readonly feedback: FeedbackBox;
  /** What may be shown of it, where the answers are not here. */
  readonly shown?: FeedbackSummary | null;
  readonly ways: SaveWays;
}
/** What became of the file that was asked for last; `missing`: the scenario's text is not here. */
export type SaveState =
  | { readonly at: 'idle' }
  | { readonly at: 'writing' | 'failed' | 'missing'; readonly id: string }
  | { readonly at: 'saved'; readonly id: string; readonly name: string; readonly seal: string | null };
/** Writes one file; `null`: it cannot be made here. */
export type MakeFile = (input: ReportInput) => Promise<{ readonly content: string | Uint8Array; readonly seal: string | null } | null>;

/** Makes and saves one file after the other. `roles`: in place of names. */
export function useSaving({ record, measures, book, earlier, feedback, shown = null, ways }: SavingProps, roles: boolean) {
  const [state, setState] = useState<SaveState>({ at: 'idle' });
  const { scenario, header, chronicle, entries, brokenAfter } = record;
  const save = (id: string, ending: string, make: MakeFile): void => {
    setState({ at: 'writing', id });
    const now = ways.today();
    const name = `${scenario.id}-${now}-${roles ? 'roles-' : ''}${ending}`;
    const input: ReportInput = { scenario, header, chronicle, entries, measures, book, now, names: roles ? 'roles' : 'names', brokenAfter, feedback: feedback.answers, shownFeedback: shown, ...(earlier && { earlier }) };
    make(input).then((made) => {
      if (made === null) return setState({ at: 'missing', id });
      ways.download(name, made.content);
      setState({ at: 'saved', id, name, seal: made.seal });
    }).catch(() => setState({ at: 'failed', id }));
  };
  return { state, save };
}
