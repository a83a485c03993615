import { debrief_paper_sections } from '#messages/compiled/messages.js';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { DecisionsTab } from '../decisions/DecisionsTab.tsx';
import { GapsOnPaper } from '../gaps/GapsTab.tsx';
import type { KeptBook } from '../gaps/useGapBook.ts';
import { HappenedRest } from '../HappenedRest.tsx';
import { HappenedTab } from '../HappenedTab.tsx';
import { KnownTab } from '../KnownTab.tsx';
import { LogTable } from '../LogTable.tsx';
import { ObjectivesTab } from '../objectives/ObjectivesTab.tsx';
import { FirstPage } from './FirstPage.tsx';
import { PageMargins } from './PageMargins.tsx';

/** The whole debrief in one piece, for paper: the first page for those who read no other, then every part (DESIGN 8). */
export function Paper({ kept, ...props }: DebriefProps & { readonly kept: KeptBook }) {
  return (
    <div className={styles.paper} aria-label={debrief_paper_sections()} role="group">
      <PageMargins scenario={props.record.scenario} />
      <FirstPage {...props} kept={kept} />
      <section><HappenedTab {...props} Rest={HappenedRest} /></section>
      <section><GapsOnPaper {...props} kept={kept} /></section>
      <section><ObjectivesTab {...props} /></section>
      <section><DecisionsTab {...props} /></section>
      <section><KnownTab {...props} /></section>
      <section><LogTable record={props.record} focus={null} /></section>
    </div>
  );
}
