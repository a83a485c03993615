import { useState } from 'react';
import {
  debrief_back, debrief_export, debrief_print, debrief_tab_decisions, debrief_tab_gaps, debrief_tab_happened, debrief_tab_known, debrief_tab_log, debrief_tab_objectives,
  debrief_tabs, debrief_title,
} from '#messages/compiled/messages.js';
import { consoleHref } from '#stores/routes.ts';
import { Tabs } from '#ui/kit/aria/Tabs.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { MinutesPatterns } from '#ui/kit/MinutesPatterns.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { DecisionsTab } from './DecisionsTab.tsx';
import { GapsTab } from './gaps/GapsTab.tsx';
import { HappenedTab } from './HappenedTab.tsx';
import { KnownTab } from './KnownTab.tsx';
import { LogTable } from './LogTable.tsx';
import { ObjectivesCard } from './ObjectivesCard.tsx';
import { usePrinting } from './usePrinting.ts';

type TabId = 'happened' | 'decisions' | 'known' | 'objectives' | 'gaps' | 'log';
const TITLES: Readonly<Record<TabId, () => string>> = {
  happened: debrief_tab_happened, decisions: debrief_tab_decisions, known: debrief_tab_known, objectives: debrief_tab_objectives, gaps: debrief_tab_gaps, log: debrief_tab_log,
};

/** Measures beside their guards, where the minutes went, objectives, gaps with evidence. No composite score, no ranking, no blame. */
export function Debrief(props: DebriefProps & { readonly onSave: () => void }) {
  const { record, measures, onSave } = props;
  const [tab, setTab] = useState<TabId>('happened');
  const [entry, setEntry] = useState<number | null>(null);
  const printing = usePrinting();
  const showEntry = (seq: number) => {
    setEntry(seq);
    setTab('log');
  };
  const tabs = [
    { id: 'happened' as const, content: <HappenedTab {...props} /> },
    { id: 'decisions' as const, content: <DecisionsTab {...props} /> },
    { id: 'known' as const, content: <KnownTab {...props} /> },
    { id: 'objectives' as const, content: <ObjectivesCard {...props} /> },
    { id: 'gaps' as const, content: <GapsTab {...props} onEntry={showEntry} />, count: measures.gaps.length },
    { id: 'log' as const, content: <LogTable record={record} focus={entry} /> },
  ].map((part) => ({ ...part, label: TITLES[part.id]() }));
  return (
    <main className={styles.Debrief}>
      <MinutesPatterns />
      <Head record={record} onSave={onSave} />
      {printing ? tabs.map((part) => <section key={part.id}>{part.content}</section>) : <Tabs label={debrief_tabs()} tabs={tabs} selected={tab} onSelect={setTab} />}
    </main>
  );
}

function Head({ record, onSave }: Pick<DebriefProps, 'record'> & { readonly onSave: () => void }) {
  const { scenario } = record;
  return (
    <header className={styles.head}>
      <h1>{debrief_title({ title: scenario.title })}</h1>
      <ExerciseBanner handling={scenario.handling} />
      <div className={styles.ways}>
        <ButtonLink href={consoleHref(record.exerciseId)}>{debrief_back()}</ButtonLink>
        <Button onClick={() => print()}>{debrief_print()}</Button>
        <Button onClick={onSave}>{debrief_export()}</Button>
      </div>
    </header>
  );
}
