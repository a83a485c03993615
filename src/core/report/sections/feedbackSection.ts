import type { FeedbackQuestion, FeedbackText } from '../../measures/feedback.ts';
import { feedbackSummary, type FeedbackSummary } from '../../measures/feedbackSummary.ts';
import { SMALLEST_GROUP, type Spread } from '../../measures/spread.ts';
import { surenessRows } from '../../measures/surenessSummary.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { Block } from '../document.ts';
import { bullets, heading, line, paragraph, strong, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { counted } from '../words/amountWords.ts';

const QUESTIONS: Readonly<Record<FeedbackQuestion, string>> = {
  structured: 'The exercise was well structured', plausible: 'The scenario was plausible', facilitated: 'The facilitation kept it on target', documents: 'The documents were useful',
  'my-part': 'My part suited my position', 'right-people': 'The right people were there', practised: 'We could practise what matters to us', prepared: 'I am better prepared now',
  'spoke-up': 'I could speak up without negative consequence', 'my-decisions': 'I knew which decisions were mine',
};
const TEXTS: Readonly<Record<FeedbackText, string>> = { strengths: 'What went well', improvements: 'What should improve', unseen: 'What nobody else could have seen', change: 'What to change in the next exercise' };

/** Annex 7: what participants said, anonymous by default; small groups are left out. */
export function feedbackSection({ feedback = [], shownFeedback = null, people, names, scenario }: ReportContext): readonly Block[] {
  const head = heading(2, 'Annex 7. Feedback of participants');
  const summary = feedback.length === 0 ? shownFeedback : feedbackSummary(feedback);
  if (summary === null || summary.n === 0) return [head, paragraph('No feedback is kept with this exercise.')];
  const named = names === 'names' ? summary.named : [];
  return [
    head,
    paragraph(`${counted(summary.n, 'person', 'people')} answered, without a name unless they wished one. Groups of fewer than ${SMALLEST_GROUP} are not shown.`),
    ...questions(summary),
    ...sureness(scenario, summary),
    ...Object.entries(TEXTS).flatMap(([text, title]) => {
      const said = summary.texts?.[text as FeedbackText] ?? [];
      return said.length === 0 ? [] : [heading(3, title), bullets(said.map((words) => line(people.said(words))))];
    }),
    ...(named.length === 0 ? [] : [heading(3, 'Signed'), bullets(named.flatMap(({ name, texts }) => Object.values(texts).map((words) => line(strong(name), `: ${words}`))))]),
  ];
}

function questions({ questions: asked }: FeedbackSummary): readonly Block[] {
  const shown = asked.filter(({ all }) => all !== null);
  if (shown.length === 0) return [paragraph('Too few answered for their ratings to be shown.')];
  return [table('Ratings from 1 (not at all) to 5 (fully)', ['Statement', 'n', '1', '2', '3', '4', '5', 'Median', 'Business, median', 'SecOps, median'], shown.map(({ question, all, teams }) => [
    QUESTIONS[question], ...ratings(all), teams === null ? 'too few' : String(teams.business.median), teams === null ? 'too few' : String(teams.secops.median),
  ]), [1, 2, 3, 4, 5, 6, 7, 8, 9])];
}

/** How sure the same people were of each objective before and are now; both were asked after the exercise. */
function sureness({ objectives }: Scenario, { sure }: FeedbackSummary): readonly Block[] {
  if (sure.length === 0) return [];
  const rows = surenessRows(sure, objectives);
  const head = heading(3, 'How sure they are');
  if (rows.every(({ both }) => both === null)) return [head, paragraph('Too few rated both moments of an objective for their ratings to be shown.')];
  return [
    head,
    paragraph('Both moments were asked for after the exercise, and only those who rated both are counted. It tells how sure people feel, not how able they are.'),
    table('How sure of each objective, from 1 (not at all) to 5 (fully)', ['Objective', 'n', 'Before the exercise, median', 'Now, median'], rows.map(({ objective, both }) => [
      objective.statement, ...(both === null ? ['too few', 'too few', 'too few'] : [String(both.now.n), String(both.before.median), String(both.now.median)]),
    ]), [1, 2, 3]),
  ];
}

const ratings = (all: Spread | null): readonly string[] => (all === null ? [] : [String(all.n), ...all.counts.map(String), String(all.median)]);
