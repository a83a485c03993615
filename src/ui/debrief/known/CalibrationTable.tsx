import { debrief_calibration_band, debrief_calibration_right, debrief_calibration_sure, debrief_calibration_votes, debrief_sure_title } from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import debrief from '../Debrief.module.css';
import type { CalibrationBin } from './calibration.ts';

/** Confidence bins as a table: votes, mean confidence, share of good choices. */
export function CalibrationTable({ bins }: { readonly bins: readonly CalibrationBin[] }) {
  const heads = [debrief_calibration_votes(), debrief_calibration_sure(), debrief_calibration_right()];
  return (
    <div className={debrief.wide} tabIndex={0} role="region" aria-label={debrief_sure_title()}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_calibration_band()}</th>
            {heads.map((head) => <th key={head} scope="col" className={debrief.number}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">{`${bin.from}–${percent(bin.until / 100)}`}</th>
              {[bin.votes, percent(bin.sure), percent(bin.right)].map((cell, place) => <td key={place} className={debrief.number}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
