import { AGREEMENTS } from '#core/measures/feedback.ts';
import type { QuestionSummary } from '#core/measures/feedbackSummary.ts';
import type { Spread } from '#core/measures/spread.ts';
import {
  feedback_col_business, feedback_col_median, feedback_col_n, feedback_col_question, feedback_col_secops, feedback_few, feedback_sides, feedback_table,
} from '#messages/compiled/messages.js';
import { QUESTION_WORDS } from '#ui/kit/feedback/feedbackWords.ts';
import debrief from '../Debrief.module.css';
import styles from './FeedbackTable.module.css';

/** Each statement with how often each answer was given; the two sides apart where that gives nobody away. */
export function FeedbackTable({ questions }: { readonly questions: readonly QuestionSummary[] }) {
  const sides = questions.some(({ teams }) => teams !== null);
  return (
    <div className={styles.FeedbackTable}>
      <table>
        <caption>{feedback_table()}</caption>
        <thead>
          <tr>
            <th scope="col">{feedback_col_question()}</th>
            {AGREEMENTS.map((one) => <th key={one} scope="col" className={styles.number}>{one}</th>)}
            <th scope="col" className={styles.number}>{feedback_col_n()}</th>
            <th scope="col" className={styles.number}>{feedback_col_median()}</th>
            {sides && <th scope="col" className={styles.number}>{feedback_col_business()}</th>}
            {sides && <th scope="col" className={styles.number}>{feedback_col_secops()}</th>}
          </tr>
        </thead>
        <tbody>
          {questions.map((one) => <Row key={one.question} summary={one} sides={sides} />)}
        </tbody>
      </table>
      {sides && <p className={debrief.quiet}>{feedback_sides()}</p>}
    </div>
  );
}

function Row({ summary: { question, all, teams }, sides }: { readonly summary: QuestionSummary; readonly sides: boolean }) {
  const head = <th scope="row">{QUESTION_WORDS[question]()}</th>;
  if (all === null) return <tr>{head}<td colSpan={sides ? 9 : 7} className={debrief.quiet}>{feedback_few()}</td></tr>;
  return (
    <tr>
      {head}
      {all.counts.map((count, i) => <td key={AGREEMENTS[i]} className={styles.number}>{count}</td>)}
      <td className={styles.number}>{all.n}</td>
      <td className={styles.number}>{all.median}</td>
      {sides && <td className={styles.number}>{middle(teams?.business)}</td>}
      {sides && <td className={styles.number}>{middle(teams?.secops)}</td>}
    </tr>
  );
}

const middle = (spread: Spread | undefined): string => (spread === undefined ? '–' : `${spread.median} (n ${spread.n})`);
