import type { Measures } from '#core/measures/measures.ts';
import { debrief_sure_even, debrief_sure_few, debrief_sure_none, debrief_sure_over, debrief_sure_title, debrief_sure_under } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import type { DebriefProps } from '../debriefProps.ts';

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
export function SureCard({ measures }: DebriefProps) {
  return <Card title={debrief_sure_title()}><p>{sureWords(measures.confidence)}</p></Card>;
}
