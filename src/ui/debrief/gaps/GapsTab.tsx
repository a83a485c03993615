import { useState } from 'react';
import { debrief_gaps_headline, debrief_gaps_headline_none, debrief_gaps_lead, debrief_no_gaps, debrief_process_or_tool } from '#messages/compiled/messages.js';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { GapForm } from './GapForm.tsx';
import { GapList } from './GapList.tsx';
import { gapKey } from './gapNote.ts';
import { browserGapNotes } from './gapNotesStore.ts';
import gapStyles from './Gaps.module.css';
import { TopThree } from './TopThree.tsx';
import { useGapNotes } from './useGapNotes.ts';

const kept = browserGapNotes(() => localStorage);

export interface GapsTabProps extends DebriefProps {
  readonly onEntry: (seq: number) => void;
}

/** Gaps with their evidence; a person accepts, edits or drops each, and marks three to fix first. */
export function GapsTab({ record, measures, onEntry }: GapsTabProps) {
  const notes = useGapNotes(record.exerciseId, kept);
  const [chosen, setChosen] = useState<string | null>(null);
  const { gaps } = measures;
  const first = gaps[0];
  if (first === undefined) return <section className={styles.tab}><h2>{debrief_no_gaps()}</h2></section>;
  const selected = gaps.find((gap) => gapKey(gap) === chosen) ?? first;
  const top = gaps.filter((gap) => notes.noteOf(gapKey(gap)).top);
  const owned = top.filter((gap) => notes.noteOf(gapKey(gap)).owner.trim() !== '').length;
  const next = () => setChosen(gapKey(gaps[(gaps.indexOf(selected) + 1) % gaps.length] ?? first));
  return (
    <section className={styles.tab}>
      <h2>{top.length === 0 ? debrief_gaps_headline_none() : debrief_gaps_headline({ count: top.length, owned })}</h2>
      <p className={styles.quiet}>{debrief_gaps_lead()} {debrief_process_or_tool()}</p>
      <TopThree record={record} gaps={top} noteOf={notes.noteOf} />
      <div className={gapStyles.columns}>
        <GapList record={record} gaps={gaps} noteOf={notes.noteOf} selected={selected} onSelect={(gap) => setChosen(gapKey(gap))} />
        <GapForm key={gapKey(selected)} record={record} gap={selected} notes={notes} mayTop={top.length < 3} onEntry={onEntry} onNext={next} />
      </div>
    </section>
  );
}
