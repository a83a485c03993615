import { useEffect, useMemo, useState } from 'react';
import { FEEDBACK_TEXTS, type FeedbackBox } from '#core/measures/feedback.ts';
import { feedbackSummary, type FeedbackSummary } from '#core/measures/feedbackSummary.ts';
import { surenessRows } from '#core/measures/surenessSummary.ts';
import type { Objective } from '#core/scenario/model.ts';
import {
  feedback_count, feedback_elsewhere, feedback_heading, feedback_named_words, feedback_nobody, feedback_none_sealed, feedback_small, feedback_words, feedback_words_small,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { TEXT_WORDS } from '#ui/kit/feedback/feedbackWords.ts';
import debrief from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import { FeedbackTable } from './FeedbackTable.tsx';
import { SurenessTable } from './SurenessTable.tsx';

/** What participants say, without telling whose it is; small groups are left out (DOCTRINE b5, c5). */
export function FeedbackTab({ record: { exerciseId: exercise, scenario } }: { readonly record: Pick<ExerciseRecord, 'exerciseId' | 'scenario'> }) {
  const { feedback } = useWays();
  const box = useFeedback(exercise);
  const summary = useMemo(() => feedback?.shown ?? (box && feedbackSummary(box.answers)), [feedback, box]);
  if (feedback === null) return <section className={debrief.tab}><h2>{feedback_heading()}</h2><p>{feedback_elsewhere()}</p></section>;
  return (
    <section className={debrief.tab}>
      <div className={debrief.headline}>
        <h2>{feedback_heading()}</h2>
        {summary && <p>{summary.n === 0 ? (feedback.shown === undefined ? feedback_nobody() : feedback_none_sealed()) : feedback_count({ count: summary.n })}</p>}
      </div>
      {summary && summary.n > 0 && <Shown summary={summary} objectives={scenario.objectives} />}
    </section>
  );
}

function Shown({ summary, objectives }: { readonly summary: FeedbackSummary; readonly objectives: readonly Objective[] }) {
  return (
    <>
      {summary.questions.every(({ all }) => all === null) ? <p>{feedback_small()}</p> : <FeedbackTable questions={summary.questions} />}
      {summary.sure.length > 0 && <SurenessTable rows={surenessRows(summary.sure, objectives)} />}
      <Card title={feedback_words()}>
        {summary.texts === null ? <p>{feedback_words_small()}</p> : FEEDBACK_TEXTS.map((text) => <Said key={text} title={TEXT_WORDS[text]()} lines={summary.texts?.[text] ?? []} />)}
      </Card>
      {summary.named.length > 0 && (
        <Card title={feedback_named_words()}>
          {summary.named.map(({ name, texts }, i) => (
            <Said key={`${i} ${name}`} title={name} lines={FEEDBACK_TEXTS.flatMap((text) => (texts[text] === undefined ? [] : [`${TEXT_WORDS[text]()} ${texts[text]}`]))} />
          ))}
        </Card>
      )}
    </>
  );
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3><bdi>{title}</bdi></h3>
      <ul>{lines.map((line, i) => <li key={`${i} ${line}`}><bdi>{line}</bdi></li>)}</ul>
    </>
  );
}

/** Read again whenever one answer more has come; `null` until it is read. */
function useFeedback(exercise: string): FeedbackBox | null {
  const { feedback } = useWays();
  const [box, setBox] = useState<FeedbackBox | null>(null);
  useEffect(() => {
    let left = false;
    void feedback?.load(exercise).then((found) => !left && setBox(found));
    return () => {
      left = true;
    };
  }, [feedback, exercise]);
  return box;
}
