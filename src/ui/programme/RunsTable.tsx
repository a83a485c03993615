import type { ProgrammeSet } from '#core/measures/programmeSets.ts';
import {
  programme_day, programme_debrief, programme_feeds, programme_feeds_no, programme_gaps, programme_guards, programme_guards_hold, programme_minutes, programme_minutes_none,
  programme_mtta, programme_mttr, programme_touched, programme_updates, programme_updates_none, programme_updates_of,
} from '#messages/compiled/messages.js';
import { debriefHref } from '#stores/routes.ts';
import { roomDate } from '#ui/kit/time.ts';
import { besideMtta, besideMttr, feedLines, gapLines, guardLines, minutesLines } from './factLines.ts';
import { Lines } from './Lines.tsx';
import { MeanCell } from './MeanCell.tsx';
import type { RunWithFacts } from './measuredRuns.ts';
import styles from './Programme.module.css';

const HEADS = [programme_day, programme_mtta, programme_mttr, programme_guards, programme_minutes, programme_feeds, programme_updates, programme_gaps] as const;

/** Runs that may be compared, one a line, the newest first: in the order of their days and no other. */
export function RunsTable({ set, label }: { readonly set: ProgrammeSet<RunWithFacts>; readonly label: string }) {
  const touched = set.runs.some(({ run }) => Object.values(run.facts.touched).some(Boolean));
  return (
    <>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead><tr>{HEADS.map((head) => <th scope="col" key={head()}>{head()}</th>)}</tr></thead>
          <tbody>{set.runs.map((one) => <RunRow key={one.run.id} {...one} />)}</tbody>
        </table>
      </div>
      {touched && <p className={styles.note}>{programme_touched()}</p>}
    </>
  );
}

function RunRow({ run: { id, title, playedWall, facts }, gaps }: ProgrammeSet<RunWithFacts>['runs'][number]) {
  const day = roomDate(playedWall);
  const { guards, touched, updates } = facts;
  return (
    <tr>
      <th scope="row"><a href={debriefHref(id)} aria-label={programme_debrief({ title, day })}>{day}</a></th>
      <MeanCell mean={facts.mtta} credited={guards.closedAsFalse === 0} touched={touched.mtta} beside={besideMtta(facts)} />
      <MeanCell mean={facts.mttr} credited={guards.prematureClosures + guards.reentries === 0} touched={touched.mttr} beside={besideMttr(facts)} />
      <td><Lines lines={guardLines(facts)} none={programme_guards_hold()} /></td>
      <td><Lines lines={minutesLines(facts)} none={programme_minutes_none()} /></td>
      <td><Lines lines={feedLines(facts)} none={programme_feeds_no()} />{touched.feeds && ' †'}</td>
      <td>{updates.due === 0 ? programme_updates_none() : programme_updates_of({ on: updates.onTime, due: updates.due })}{touched.updates && ' †'}</td>
      <td><Lines lines={gapLines(gaps)} none="" /></td>
    </tr>
  );
}
