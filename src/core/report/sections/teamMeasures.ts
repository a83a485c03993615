import type { FeedMeasure } from '../../measures/measures.ts';
import type { Block } from '../document.ts';
import { heading, line, paragraph, strong, tableOr } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { countWords, counted, shareWords } from '../words/amountWords.ts';
import { lengthWords } from '../words/lengthWords.ts';

const FEEDS: Readonly<Record<FeedMeasure['state'], string>> = { meets: 'meets', 'not-shown': 'not shown yet', fails: 'below', none: 'no alerts yet' };
const share = (value: number | null): string => (value === null ? '–' : shareWords(value));
/** Under so many votes nothing is said of the room. */
const FEWEST = 5;

/** Feeds against 90 %, work between tiers, and how sure the room was against how right. Never of one person. */
export function teamMeasures({ measures, title }: ReportContext): readonly Block[] {
  const { matrix, returned, tiers } = measures.escalations;
  const pairs = Object.entries(matrix).flatMap(([from, row]) => Object.entries(row).map(([to, n]) => `${title(from)} to ${title(to)} ${n}`));
  return [
    heading(3, 'Feeds, tiers, confidence'),
    tableOr('This scenario has no feeds.', 'Feeds against the 90 % that analysts can rely on', ['Feed', 'Real alerts', 'Share', 'Lower bound', 'Against 90 %'],
      measures.feeds.map(({ id, tp, fp, point, bound, state }) => [line(strong(title(id))), tp + fp === 0 ? 'none' : `${tp} of ${tp + fp}`, share(point), share(bound), FEEDS[state]]), [1, 2, 3]),
    ...(measures.feeds.length === 0 ? [] : [paragraph('n is all alerts of the feed: its record before the exercise and this run. The lower bound is Wilson’s, 95 %. “Meets” needs the bound at 90 % or more, “not shown yet” the share alone.')]),
    paragraph(strong('Escalations: '), pairs.length === 0 ? 'none' : pairs.join('; '), `. Returned: ${returned === 0 ? 'none' : returned}. Work is credited to the tier that did it.`),
    tableOr('No role of this scenario has a tier.', 'Tiers', ['Tier', 'Desks working', 'Alerts waiting (summed)'],
      Object.entries(tiers).map(([tier, { active, waiting }]) => [line(strong(`Tier ${tier}`)), lengthWords(active), lengthWords(waiting)]), [1, 2]),
    ...(Object.keys(tiers).length === 0 ? [] : [paragraph('Working is the time in which desks of the tier had a task running. Waiting is summed over alerts, from the moment an alert comes to the tier until somebody acts on it or play ends, so it may be longer than play.')]),
    paragraph(strong('Confidence: '), sureWords(measures.confidence)),
  ];
}

/** Calibration in a sentence: mean confidence less the share of good choices, and the Brier score. */
function sureWords({ votes, brier, overConfidence }: ReportContext['measures']['confidence']): string {
  if (votes === 0 || brier === null || overConfidence === null) return 'nobody voted on a graded option, so there is nothing to compare.';
  if (votes < FEWEST) return `${counted(votes, 'vote')} only, too few to say whether the room was surer than right.`;
  const points = Math.round(Math.abs(overConfidence) * 100);
  const than = points === 0 ? 'as sure as right' : `${overConfidence > 0 ? 'surer' : 'less sure'} than right by ${counted(points, 'point')}`;
  return `over ${counted(votes, 'blind vote')} the room was ${than}: mean confidence against the share of votes for good or defensible options. Brier score ${countWords(brier, 2)} (0 is best, 1 worst). Counted are the last vote of each role for a graded option; the grade, not the outcome, says what was right.`;
}
