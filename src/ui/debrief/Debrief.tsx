import { useMemo, useState, type ReactNode } from 'react';
import { unitKeys } from '#core/measures/gapBook.ts';
import {
  debrief_broken, debrief_tab_decisions, debrief_tab_gaps, debrief_tab_happened, debrief_tab_known, debrief_tab_log, debrief_tab_objectives, debrief_tabs, feedback_tab,
} from '#messages/compiled/messages.js';
import type { DebriefPlaces } from '#stores/debriefPlaces.ts';
import { Tabs } from '#ui/kit/aria/Tabs.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { MinutesPatterns } from '#ui/kit/MinutesPatterns.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { DebriefContext, type DebriefWays, type SaveWays } from './debriefWays.ts';
import { useGapBook } from './gaps/useGapBook.ts';
import { HappenedTab } from './HappenedTab.tsx';
import { Head } from './Head.tsx';
import type { TabId } from './OtherPart.tsx';
import { Saving } from './save/Saving.tsx';
import { useLaterParts } from './useLaterParts.ts';
import { usePlace } from './usePlace.ts';
import { usePrinting } from './usePrinting.ts';
import { useRehearsals } from './whatIf/useRehearsals.ts';

const TABS = ['happened', 'decisions', 'known', 'objectives', 'gaps', 'feedback', 'log'] as const;
const TITLES: Readonly<Record<TabId, () => string>> = {
  happened: debrief_tab_happened, decisions: debrief_tab_decisions, known: debrief_tab_known, objectives: debrief_tab_objectives, gaps: debrief_tab_gaps, feedback: feedback_tab, log: debrief_tab_log,
};

const tabOf = (kept: string | undefined): TabId => TABS.find((id) => id === kept) ?? 'happened';

export interface DebriefPageProps extends DebriefProps, Pick<DebriefWays, 'rate' | 'books' | 'feedback'> {
  readonly onSave: () => void;
  readonly save: SaveWays;
  /** Address of the replay of a moment; without: its screens cannot be drawn again here. */
  readonly replay?: DebriefWays['replay'] | undefined;
  /** For the way back from the replay; without: it begins anew. */
  readonly places?: DebriefPlaces | undefined;
  /** Where the page leads back to; `null`: nowhere, it is a file of its own. */
  readonly back: { readonly href: string; readonly words: string } | null;
  /** What must be known before anything is read: that it is read only, or where it came from. */
  readonly notice?: ReactNode;
}

/** Measures beside their guards, where the minutes went, objectives, gaps with evidence. No composite score, no ranking, no blame. */
export function Debrief({ record, measures, rate, books, feedback, replay = null, places, onSave, save, back, notice }: DebriefPageProps) {
  const later = useLaterParts();
  const [tab, setTab] = useState<TabId>(() => tabOf(places?.of(record.exerciseId)?.tab));
  const [entry, setEntry] = useState<number | null>(null);
  const [saving, setSaving] = useState(false);
  const printing = usePrinting();
  const kept = useGapBook(record.exerciseId, books);
  const rehearsals = useRehearsals(record);
  const place = usePlace(record.exerciseId, places ?? null, tab, later !== null);
  const ways = useMemo((): DebriefWays => {
    const showEntry = (seq: number): void => {
      setEntry(seq);
      setTab('log');
    };
    return { rate, books, feedback, replay, place: { came: place.came, choose: place.choose }, rehearsals, printing, showEntry };
  }, [rate, books, feedback, replay, place.came, place.choose, rehearsals, printing]);
  const props = { record, measures };
  const tabs = TABS.map((id) => ({
    id,
    label: TITLES[id](),
    count: id === 'gaps' ? unitKeys(measures.gaps, kept.book).length : undefined,
    content: id === 'happened' ? <HappenedTab {...props} Rest={later?.HappenedRest ?? null} /> : later && <later.OtherPart {...props} part={id} kept={kept} entry={entry} />,
  }));
  return (
    <DebriefContext value={ways}>
      <main className={styles.Debrief}>
        <MinutesPatterns />
        <Head scenario={record.scenario} back={back} onSave={onSave} onReport={() => setSaving(true)} />
        {saving && kept.earlier !== undefined && <Saving {...props} book={kept.book} earlier={kept.earlier} exercise={record.exerciseId} feedback={feedback} ways={save} onClose={() => setSaving(false)} />}
        {record.brokenAfter !== null && <InlineMessage kind="late">{debrief_broken({ entry: record.brokenAfter })}</InlineMessage>}
        {notice}
        {printing && later ? <later.Paper {...props} kept={kept} /> : <Tabs label={debrief_tabs()} tabs={tabs} selected={tab} onSelect={setTab} />}
      </main>
    </DebriefContext>
  );
}
