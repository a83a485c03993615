import { useRef, useState } from 'react';
import { debrief_gaps_lead, debrief_gaps_read_only, debrief_gaps_sum, debrief_no_gaps } from '#messages/compiled/messages.js';
import { announcements } from '#ui/kit/announcements.ts';
import debrief from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { AddGap } from './AddGap.tsx';
import { GapForm } from './GapForm.tsx';
import { GapList } from './GapList.tsx';
import styles from './Gaps.module.css';
import type { GapUnit } from '#core/measures/gapUnits.ts';
import { unitsOf } from '#ui/kit/gaps/gapKind.ts';
import { Retest } from './Retest.tsx';
import { retestedIn } from './retestedIn.ts';
import { topHeadline, TopThree } from './TopThree.tsx';
import type { KeptBook } from './useGapBook.ts';

export interface GapsTabProps extends DebriefProps {
  readonly kept: KeptBook;
}

/** The three to fix first, then every gap by class with its evidence; a person accepts, edits, merges or drops each, and adds what no log shows. */
export function GapsTab({ record, measures, kept }: GapsTabProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const units = unitsOf(record.scenario, measures.gaps, kept.book);
  const retested = retestedIn(record, measures, kept.earlier);
  const choose = (key: string | null) => {
    setChosen(key);
    form.current?.scrollIntoView?.({ block: 'nearest' });
  };
  /** After something that took the pressed button away: the keyboard goes on from the form. */
  const go = (key: string | null) => {
    choose(key);
    form.current?.focus();
  };
  const next = (from: GapUnit) => {
    const unit = nextOf(units, from);
    choose(unit.key);
    announcements.announce(unit.title);
  };
  const selected = units.find((unit) => unit.key === chosen) ?? (chosen === NEW ? null : (units[0] ?? null));
  return (
    <section className={debrief.tab}>
      <div className={debrief.headline}>
        <h2>{units.length === 0 ? debrief_no_gaps() : topHeadline(units)}</h2>
        {units.length > 0 && <p>{debrief_gaps_sum({ kinds: units.length, places: measures.gaps.length })}</p>}
        <p className={debrief.quiet}>{kept.change === null ? debrief_gaps_read_only() : debrief_gaps_lead()}</p>
      </div>
      <TopThree units={units} />
      <Retest record={record} retested={retested} waiting={kept.earlier?.length ?? 0} />
      <div className={styles.columns}>
        <GapList scenario={record.scenario} units={units} selected={selected} retested={retested.ok ? retested.value : []} onSelect={choose} onAdd={kept.change === null ? null : () => choose(NEW)} />
        <div ref={form} className={styles.beside} tabIndex={-1}>
          {selected !== null && <GapForm record={record} unit={selected} units={units} kept={kept} onGo={go} onNext={() => next(selected)} />}
          {selected === null && kept.change !== null && <AddGap kept={kept} change={kept.change} onDone={go} />}
        </div>
      </div>
    </section>
  );
}

/** Stands for a gap that is being added. */
const NEW = 'new gap';

/** The next gap that waits for a decision, else the next one. */
function nextOf(units: readonly GapUnit[], unit: GapUnit): GapUnit {
  const place = units.findIndex((other) => other.key === unit.key);
  const after = [...units.slice(place + 1), ...units.slice(0, place)];
  return (after.find(({ note }) => note.state === 'open') ?? after[0] ?? unit);
}

/** On paper: the gaps that were accepted or wait for a decision, without a form. */
export function GapsOnPaper({ record, measures, kept }: GapsTabProps) {
  const units = unitsOf(record.scenario, measures.gaps, kept.book);
  return (
    <section className={debrief.tab}>
      <h2>{debrief_gaps_sum({ kinds: units.length, places: measures.gaps.length })}</h2>
      <Retest record={record} retested={retestedIn(record, measures, kept.earlier)} waiting={kept.earlier?.length ?? 0} />
      {units.map((unit) => (
        <div key={unit.key} className={styles.whole}>
          <GapForm record={record} unit={unit} units={units} kept={{ ...kept, change: null }} onGo={() => {}} onNext={() => {}} />
        </div>
      ))}
    </section>
  );
}
