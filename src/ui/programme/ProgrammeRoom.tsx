import { useEffect, useMemo, type ReactNode } from 'react';
import { programmeSets } from '#core/measures/programmeSets.ts';
import {
  programme_back, programme_empty, programme_lead, programme_loading, programme_none_measured, programme_page_title, programme_progress, programme_progress_of, programme_title,
} from '#messages/compiled/messages.js';
import { useProgramme } from '#stores/programme/useProgramme.ts';
import { libraryHref } from '#stores/routes.ts';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { MinutesPatterns } from '#ui/kit/MinutesPatterns.tsx';
import { ProgressBar } from '#ui/kit/ProgressBar.tsx';
import { JointLine } from './JointLine.tsx';
import { measuredRuns } from './measuredRuns.ts';
import styles from './Programme.module.css';
import { RealPanel } from './RealPanel.tsx';
import { ScenarioRuns } from './ScenarioRuns.tsx';
import { WithoutFigures } from './WithoutFigures.tsx';

/** All exercises of this machine over time: the list at once, figures as they come. `archive`: how they go elsewhere and come back. */
export function ProgrammeRoom({ archive }: { readonly archive?: ReactNode }) {
  const { status, trouble, refresh, leave } = useProgramme((programme) => programme);
  useEffect(() => {
    document.title = programme_page_title();
    void refresh();
    return leave;
  }, [refresh, leave]);
  return (
    <main className={styles.Programme}>
      <header>
        <a href={libraryHref()}>{programme_back()}</a>
        <h1>{programme_title()}</h1>
        <p className={styles.note}>{programme_lead()}</p>
      </header>
      {trouble !== null && <InlineMessage kind="late">{trouble.message}</InlineMessage>}
      {status === 'loading' ? <p role="status">{programme_loading()}</p> : <Runs />}
      <RealPanel />
      {archive}
    </main>
  );
}

function Runs() {
  const { status, runs, now } = useProgramme((programme) => programme);
  const measured = useMemo(() => measuredRuns(runs), [runs]);
  const scenarios = useMemo(() => programmeSets(measured), [measured]);
  if (runs.length === 0) return <EmptyLine>{programme_empty()}</EmptyLine>;
  const done = runs.filter((run) => run.facts !== null || run.why !== null).length;
  return (
    <>
      <MinutesPatterns />
      {status === 'ready' ? <JointLine runs={runs} now={now} /> : <ProgressBar label={programme_progress()} done={done} of={runs.length} words={programme_progress_of({ done, of: runs.length })} />}
      {status === 'ready' && measured.length === 0 && <EmptyLine>{programme_none_measured()}</EmptyLine>}
      {scenarios.map((one) => <ScenarioRuns key={one.scenario} {...one} />)}
      <WithoutFigures runs={runs} />
    </>
  );
}
