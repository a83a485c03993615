import type { Block } from '../document.ts';
import { credited, heading, line, paragraph, strong, table, tableOr } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { incidentRows, type IncidentRow } from '../rows/incidentRows.ts';
import { speedRows } from '../rows/speedRows.ts';
import { lengthWords } from '../words/lengthWords.ts';
import { hasMeans } from '../words/meanWords.ts';
import { dueMeasures } from './dueMeasures.ts';
import { teamMeasures } from './teamMeasures.ts';

/** Annex 2: every number with its definition, n, censoring, guard and †. */
export function metricSheet(context: ReportContext): readonly Block[] {
  const means = !hasMeans(context) ? '' : `A mean is a restricted mean to ${lengthWords(context.scenario.horizon)} (tau): the area under the Kaplan–Meier curve, in which what was still open at the end counts as open, not as done. `;
  return [
    heading(2, 'Annex 2. Metric sheet'),
    paragraph(`All times are of the story, simulated. ${means}A value that is struck through is not credited, because its guard failed. † The facilitator touched it; see data quality.`),
    table('Speeds, each with its guard', ['Number', 'Value', 'Cases', 'Definition and spread', 'Guard'], speedRows(context).map(({ name, value, cases, definition, spread, guard, counts, note }) => [
      line(strong(name)), line(...(value === null ? ['not measured'] : credited(value, counts)), note), cases, [definition, spread].filter((text) => text !== '').join(' '), value === null ? '–' : guard,
    ])),
    ...incidents(context),
    ...dueMeasures(context),
    ...teamMeasures(context),
  ];
}

function incidents(context: ReportContext): readonly Block[] {
  const rows = incidentRows(context);
  const talk = context.measures.talkNotCounted ? ' Talk not counted beside alert to look, look to out and the minutes.' : '';
  return [
    heading(3, 'Incidents'),
    tableOr('This scenario has no incident.', 'Durations of each incident', ['Incident', 'State', 'Access to alert', 'Alert to look', 'Look to contained', 'Look to out', 'Access held', 'Remedied by', 'Guards'], rows.map(incidentCells)),
    ...(rows.length === 0 ? [] : [paragraph(`Each value is one duration, n = 1. “Look to out” ends at the last moment at which the attacker could use anything; “access held” begins with the first access gained.${talk}`)]),
  ];
}

const incidentCells = ({ name, state, ttd, tta, ttc, ttr, dwell, by, lookFails, remedyFails, guards }: IncidentRow) => [
  line(strong(name)), state, ttd, line(...credited(tta.text, !lookFails || !tta.reached)), ttc, line(...credited(ttr.text, !remedyFails || !ttr.reached)), dwell, by, guards,
];
