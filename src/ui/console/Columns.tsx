import { console_tab_agenda, console_tab_decide, console_tab_desks, console_tabs } from '#messages/compiled/messages.js';
import { Tabs, type TabOf } from '#ui/kit/aria/Tabs.tsx';
import { AgendaCard } from './AgendaCard.tsx';
import { AlertsCard } from './AlertsCard.tsx';
import { untouchedAlerts } from './attention.ts';
import { openDecisions } from './chosen.ts';
import styles from './Columns.module.css';
import type { ConsoleControl, ConsoleTab } from './control.ts';
import { DecisionsColumn } from './DecisionsColumn.tsx';
import { DesksCard } from './DesksCard.tsx';
import { HeldCard } from './HeldCard.tsx';
import { RosterCard } from './RosterCard.tsx';
import { SharingCard } from './SharingCard.tsx';
import { StageCard } from './StageCard.tsx';
import { TruthCard } from './TruthCard.tsx';
import { useLayout } from './useLayout.ts';
import { WaitingCard } from './WaitingCard.tsx';

type Part = { readonly c: ConsoleControl };

function Story({ c }: Part) {
  return (
    <div className={styles.column}>
      <StageCard c={c} />
      <AgendaCard c={c} />
      <HeldCard c={c} />
      <RosterCard c={c} />
      <WaitingCard c={c} />
    </div>
  );
}

function Table({ c }: Part) {
  return (
    <div className={styles.column}>
      <DesksCard c={c} />
      <AlertsCard c={c} />
      <SharingCard c={c} />
      <TruthCard c={c} />
    </div>
  );
}

const Decide = ({ c }: Part) => <div className={styles.column}><DecisionsColumn c={c} /></div>;

/** Three columns; in less room the right one, or all, become tabs. Columns scroll inside, the page does not. */
export function Columns({ c }: Part) {
  const layout = useLayout();
  const select = (tab: ConsoleTab) => c.change({ tab });
  const decide: TabOf<ConsoleTab> = { id: 'decide', label: console_tab_decide(), count: openDecisions(c.view).length, content: <Decide c={c} /> };
  const desks: TabOf<ConsoleTab> = { id: 'desks', label: console_tab_desks(), count: untouchedAlerts(c.view).length, content: <Table c={c} /> };
  if (layout === 'wide') return <main className={styles.Columns} data-layout={layout}><Story c={c} /><Decide c={c} /><Table c={c} /></main>;
  if (layout === 'middle') {
    return (
      <main className={styles.Columns} data-layout={layout}>
        <Story c={c} />
        <div className={styles.tabs}>
          <Tabs label={console_tabs()} tabs={[decide, desks]} selected={c.ui.tab === 'desks' ? 'desks' : 'decide'} onSelect={select} />
        </div>
      </main>
    );
  }
  const agenda: TabOf<ConsoleTab> = { id: 'agenda', label: console_tab_agenda(), content: <Story c={c} /> };
  return (
    <main className={styles.Columns} data-layout={layout}>
      <div className={styles.tabs}><Tabs label={console_tabs()} tabs={[decide, agenda, desks]} selected={c.ui.tab} onSelect={select} /></div>
    </main>
  );
}
