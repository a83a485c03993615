import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import type { Option } from '#core/scenario/model.ts';
import { debrief_decision_outcome } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { isTouched } from './debriefProps.ts';
import { decisionLines } from './decisionLines.ts';
import { OptionTable } from './OptionTable.tsx';

export interface DecisionStoryProps extends DebriefProps {
  readonly decision: DecisionRecord;
}

/** One decision told afterwards, with the grades that nobody saw in play. */
export function DecisionStory({ record, measures, decision }: DecisionStoryProps) {
  const source = record.scenario.decisions.find((found) => found.id === decision.id);
  if (source === undefined) return null;
  const taken = decision.commits.filter((commit) => commit.answer?.as !== 'declined').map((commit) => commit.option);
  const outcomes = source.options.filter((option) => taken.includes(option.id)).flatMap((option) => option.outcomes);
  const mark = isTouched(measures, `decision(${decision.id})`) ? ' †' : '';
  return (
    <Card title={`${source.prose.title}${mark}`} level={3}>
      <ul className={styles.lines}>
        {decisionLines({ record, measures }, decision).map((line) => <li key={line}>{line}</li>)}
      </ul>
      <OptionTable decision={decision} options={source.options} roles={record.scenario.roles} taken={taken} />
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
    </Card>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: Option['outcomes'] }) {
  return (
    <>
      <h4>{debrief_decision_outcome()}</h4>
      {outcomes.map((outcome) => <Prose key={outcome.place} prose={outcome.prose} heading={5} />)}
    </>
  );
}
