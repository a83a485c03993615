import { useState } from 'react';
import {
  devices_close_confirm, devices_close_question, devices_close_table, devices_tab_door, devices_tab_people, devices_tab_ratings, devices_tab_seats, devices_tabs,
} from '#messages/compiled/messages.js';
import { Tabs, type TabOf } from '#ui/kit/aria/Tabs.tsx';
import { atTheDoor } from '../atTheDoor.ts';
import { ConfirmInPlace } from './ConfirmInPlace.tsx';
import styles from './Devices.module.css';
import type { DevicesProps } from './devicesProps.ts';
import { DoorTab } from './DoorTab.tsx';
import { PeopleTab } from './PeopleTab.tsx';
import { PlaceNote, PlaceTrouble } from './PlaceNote.tsx';
import { RatingsTab } from './RatingsTab.tsx';
import { SeatsTab } from './SeatsTab.tsx';

export type TableTab = 'seats' | 'door' | 'people' | 'ratings';

interface OpenTableProps extends DevicesProps {
  readonly tab: TableTab;
  readonly onTab: (tab: TableTab) => void;
}

/** The open table in four parts, and how to close it. */
export function OpenTable({ c, onShow, tab, onTab }: OpenTableProps) {
  const { members, proposals } = c.table;
  const count = (many: number): number | undefined => (many === 0 ? undefined : many);
  const tabs: readonly TabOf<TableTab>[] = [
    { id: 'seats', label: devices_tab_seats(), content: <SeatsTab c={c} onShow={onShow} /> },
    { id: 'door', label: devices_tab_door(), count: count(atTheDoor(c.table).length), content: <DoorTab c={c} onShow={onShow} /> },
    { id: 'people', label: devices_tab_people(), count: count(members.filter(({ state }) => state === 'in').length), content: <PeopleTab c={c} /> },
    { id: 'ratings', label: devices_tab_ratings(), count: count(proposals.length), content: <RatingsTab c={c} /> },
  ];
  return (
    <div className={styles.form}>
      <PlaceTrouble table={c.table} />
      <Tabs label={devices_tabs()} tabs={tabs} selected={tab} onSelect={onTab} />
      <PlaceNote table={c.table} />
      <div>
        <ConfirmInPlace label={devices_close_table()} question={devices_close_question()} confirm={devices_close_confirm()} onConfirm={c.table.closeTable} />
      </div>
    </div>
  );
}

/** The tab that something waits in; without anything, the seats. */
export function useTableTab(c: DevicesProps['c']) {
  return useState<TableTab>(() => (atTheDoor(c.table).length > 0 ? 'door' : c.table.proposals.length > 0 ? 'ratings' : 'seats'));
}
