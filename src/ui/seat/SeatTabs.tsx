import { BellIcon, ClockIcon, FlagIcon, InboxIcon, LockIcon } from 'lucide-react';
import {
  seat_tab_alerts,
  seat_tab_deadlines,
  seat_tab_decide,
  seat_tab_inbox,
  seat_tab_own,
  seat_tab_waiting,
  seat_tabs_label,
} from '#messages/compiled/messages.js';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import type { Ask } from './asksOf.ts';
import type { SeatTab } from './firstTab.ts';
import { tabOfAsk } from './firstTab.ts';
import styles from './Seat.module.css';

const TABS = [
  { id: 'inbox', label: seat_tab_inbox, Icon: InboxIcon },
  { id: 'decide', label: seat_tab_decide, Icon: FlagIcon },
  { id: 'alerts', label: seat_tab_alerts, Icon: BellIcon },
  { id: 'deadlines', label: seat_tab_deadlines, Icon: ClockIcon },
  { id: 'own', label: seat_tab_own, Icon: LockIcon },
] as const;

export interface SeatTabsProps {
  readonly tab: SeatTab;
  readonly onTab: (tab: SeatTab) => void;
  readonly asks: readonly Ask[];
  readonly withAlerts: boolean;
}

/** The tab bar of a phone; on a laptop every part is visible and the bar is gone. */
export function SeatTabs({ tab, onTab, asks, withAlerts }: SeatTabsProps) {
  return (
    <nav className={styles.tabs} aria-label={seat_tabs_label()}>
      {TABS.filter(({ id }) => id !== 'alerts' || withAlerts).map(({ id, label, Icon }) => {
        const count = asks.filter((ask) => tabOfAsk(ask.kind) === id).length;
        return (
          <button key={id} type="button" aria-current={tab === id ? 'page' : undefined} onClick={() => onTab(id)}>
            <Icon size={20} aria-hidden="true" />
            <span>{label()}</span>
            {count > 0 && (
              <span className={styles.badge}>
                <span aria-hidden="true">{count}</span>
                <VisuallyHidden>{seat_tab_waiting({ count })}</VisuallyHidden>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
