import type { Work } from '#core/exercise/chronicle.ts';
import type { Option, Scenario } from '#core/scenario/model.ts';
import { debrief_decision_outcome, debrief_outcome_apart, debrief_outcome_done, debrief_outcome_not_done } from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import debrief from '../Debrief.module.css';

interface OutcomesProps {
  readonly scenario: Scenario;
  /** Options that were carried out, with their work. */
  readonly options: readonly Option[];
  readonly works: readonly Work[];
}

/** What came of the options that were carried out, once their work was done; apart from their grades. */
export function Outcomes({ scenario, options, works }: OutcomesProps) {
  if (options.length === 0) return null;
  return (
    <div role="group" aria-label={debrief_decision_outcome()}>
      <h3>{debrief_decision_outcome()}</h3>
      <p className={debrief.quiet}>{debrief_outcome_apart()}</p>
      {options.map(({ id, prose, outcomes }) => {
        const done = works.find((work) => work.kind === 'option' && work.option === id && work.doneAt !== null);
        const option = prose.title;
        return (
          <div key={id}>
            <p>{done?.doneAt == null ? debrief_outcome_not_done({ option }) : debrief_outcome_done({ option, time: scenarioClock(scenario.clockStart, done.doneAt) })}</p>
            {done && outcomes.map((outcome) => <Prose key={outcome.place} prose={outcome.prose} heading={4} />)}
          </div>
        );
      })}
    </div>
  );
}
