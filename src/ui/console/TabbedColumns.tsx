import { console_tab_agenda, console_tab_decide, console_tab_desks, console_tabs } from '#messages/compiled/messages.js';
import { Tabs, type TabOf } from '#ui/kit/aria/Tabs.tsx';
import { untouchedAlerts } from './attention.ts';
import { openDecisions } from './chosen.ts';
import styles from './Columns.module.css';
import type { ConsoleControl, ConsoleTab } from './control.ts';
import { DecideColumn } from './DecideColumn.tsx';
import { DesksColumn } from './DesksColumn.tsx';
import { StoryColumn } from './StoryColumn.tsx';

interface TabbedColumnsProps {
  readonly c: ConsoleControl;
  readonly layout: 'middle' | 'narrow';
}

/** `middle`: the story beside two tabs; `narrow`: three tabs. */
export function TabbedColumns({ c, layout }: TabbedColumnsProps) {
  const decide: TabOf<ConsoleTab> = {
    id: 'decide', label: console_tab_decide(), count: openDecisions(c.view).length, content: <DecideColumn c={c} />,
  };
  const agenda: TabOf<ConsoleTab> = { id: 'agenda', label: console_tab_agenda(), content: <StoryColumn c={c} /> };
  const desks: TabOf<ConsoleTab> = { id: 'desks', label: console_tab_desks(), count: untouchedAlerts(c.view).length, content: <DesksColumn c={c} /> };
  const isMiddle = layout === 'middle';
  const selected = isMiddle && c.ui.tab === 'agenda' ? 'decide' : c.ui.tab;
  return (
    <>
      {isMiddle && <StoryColumn c={c} />}
      <div className={styles.tabs}>
        <Tabs label={console_tabs()} tabs={isMiddle ? [decide, desks] : [decide, agenda, desks]} selected={selected} onSelect={(tab) => c.change({ tab })} />
      </div>
    </>
  );
}
