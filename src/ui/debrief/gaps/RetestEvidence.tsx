import type { EarlierAction } from '#core/measures/earlierActions.ts';
import { placeMoment } from '#core/measures/placeMoment.ts';
import type { RetestResult } from '#core/measures/retest.ts';
import {
  debrief_retest_back, debrief_retest_back_in, debrief_retest_back_whole, debrief_retest_closed, debrief_retest_closed_whole, debrief_retest_more, debrief_retest_own, debrief_retest_untested,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import { useWays } from '../debriefWays.ts';
import { EntryLink } from '../EntryLink.tsx';
import { MinuteLink } from '../MinuteLink.tsx';
import { titleOf } from '../titles.ts';
import styles from './Gaps.module.css';

/** Moments shown before the rest is only counted; on paper all are there. */
const FIRST = 4;

interface RetestEvidenceProps {
  readonly record: ExerciseRecord;
  readonly action: EarlierAction;
  readonly result: RetestResult;
}

/** What shows a verdict: the entries of a gap that was found again, the moments at which one could have shown itself; each leads to the log and its replay. */
export function RetestEvidence({ record, action, result: { verdict, evidence, places } }: RetestEvidenceProps) {
  const abouts = [...new Set(places.flatMap((place) => place.split(' ')[1] ?? []))];
  switch (verdict) {
    case 'reopened': return evidence.length > 0 ? <Entries record={record} seqs={evidence} /> : <p>{abouts.length === 0 ? debrief_retest_back_whole() : debrief_retest_back_in({ places: abouts.map((about) => titleOf(record.scenario, about)).join(' · ') })}</p>;
    case 'closed': return abouts.length > 0 ? <Passed record={record} abouts={abouts} /> : <p>{debrief_retest_closed_whole()}</p>;
    case 'not-tested': return <p>{action.mark.codes.length === 0 ? debrief_retest_own() : debrief_retest_untested()}</p>;
  }
}

function Entries({ record, seqs }: { readonly record: ExerciseRecord; readonly seqs: readonly number[] }) {
  const shown = useFirst(seqs);
  return (
    <p className={styles.retestMoments}>
      <span>{debrief_retest_back()}</span>
      {shown.map((seq) => <span key={seq}><EntryLink record={record} seq={seq} /></span>)}
      <More of={seqs} shown={shown} />
    </p>
  );
}

function Passed({ record, abouts }: { readonly record: ExerciseRecord; readonly abouts: readonly string[] }) {
  const { scenario, chronicle } = record;
  const shown = useFirst(abouts);
  return (
    <p className={styles.retestMoments}>
      <span>{debrief_retest_closed()}</span>
      {shown.map((about) => {
        const at = placeMoment(scenario, chronicle, about);
        const title = titleOf(scenario, about);
        return <span key={about}>{title}{at !== null && <>, <MinuteLink record={record} at={at}>{scenarioClock(scenario.clockStart, at)}</MinuteLink></>}</span>;
      })}
      <More of={abouts} shown={shown} />
    </p>
  );
}

function useFirst<T>(all: readonly T[]): readonly T[] {
  const { printing } = useWays();
  return printing ? all : all.slice(0, FIRST);
}

const More = ({ of, shown }: { readonly of: readonly unknown[]; readonly shown: readonly unknown[] }) => (of.length > shown.length ? <span>{debrief_retest_more({ count: of.length - shown.length })}</span> : null);
