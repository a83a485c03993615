import { useState } from 'react';
import { gradedVotes } from '#core/measures/confidence.ts';
import type { Measures } from '#core/measures/measures.ts';
import {
  debrief_as_chart, debrief_as_table, debrief_sure_even, debrief_sure_few, debrief_sure_none, debrief_sure_over, debrief_sure_sub, debrief_sure_title, debrief_sure_under,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import debrief from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { useWays } from '../debriefWays.ts';
import { calibrationBins } from './calibration.ts';
import { CalibrationChart } from './CalibrationChart.tsx';
import { CalibrationTable } from './CalibrationTable.tsx';

/** Under so many votes nothing is said of the room (DESIGN 7). */
const FEWEST = 5;

/** Calibration as a sentence: mean confidence less the share of good choices, in points, and the Brier score. */
export function sureWords({ votes, brier, overConfidence }: Measures['confidence']): string {
  if (votes === 0 || brier === null || overConfidence === null) return debrief_sure_none();
  if (votes < FEWEST) return debrief_sure_few({ votes });
  const points = Math.round(Math.abs(overConfidence) * 100);
  const said = { votes, points, brier: brier.toFixed(2) };
  if (points === 0) return debrief_sure_even(said);
  return (overConfidence > 0 ? debrief_sure_over : debrief_sure_under)(said);
}

/** How sure the room was against how right, over all blind votes for graded options. Never of one person. */
export function SureCard({ record, measures }: DebriefProps) {
  const { printing } = useWays();
  const [asTable, setAsTable] = useState(false);
  const words = sureWords(measures.confidence);
  if (measures.confidence.votes < FEWEST) return <Card title={debrief_sure_title()}><p>{words}</p></Card>;
  const bins = calibrationBins(gradedVotes(record.scenario, record.chronicle));
  const tools = printing ? undefined : <Button size="dense" kind="quiet" onClick={() => setAsTable(!asTable)}>{asTable ? debrief_as_chart() : debrief_as_table()}</Button>;
  return (
    <Card title={debrief_sure_title()} aside={tools}>
      <p><strong>{words}</strong></p>
      <p className={debrief.quiet}>{debrief_sure_sub()}</p>
      {asTable ? <CalibrationTable bins={bins} /> : <CalibrationChart bins={bins} summary={words} />}
    </Card>
  );
}
