import { type ReactNode, useCallback, useState } from 'react';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import { seat_readonly } from '#messages/compiled/messages.js';
import { AlertPanel } from './AlertPanel.tsx';
import { asksOf } from './asksOf.ts';
import { DeadlinePanel } from './DeadlinePanel.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { firstTab } from './firstTab.ts';
import { InboxPanel } from './InboxPanel.tsx';
import { NowStrip } from './NowStrip.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import styles from './Seat.module.css';
import { SeatHeader } from './SeatHeader.tsx';
import type { SeatTab } from './firstTab.ts';
import { SeatTabs } from './SeatTabs.tsx';
import { Toast } from './Toast.tsx';
import type { Act } from './useAct.ts';
import { usePageTitle } from './usePageTitle.ts';
import { useSaid } from './useSaid.ts';

export interface SeatProps {
  readonly view: SeatView;
  readonly act: Act;
  readonly readOnly: boolean;
  /** Why this desk can only be watched; without: it is open in another tab. */
  readonly readOnlyWords?: string | undefined;
  /** Of one instant that is past: the desk names no page and speaks no news. */
  readonly isPast?: boolean | undefined;
  /** To the other desks on the same laptop; without: there are none. */
  readonly onLeave?: (() => void) | undefined;
  /** Stands at the end of what is this role's own. */
  readonly foot?: ReactNode;
}

/** The desk of one role: tabs on a phone, columns on a laptop, native controls only. Its middle takes the focus, so that a keyboard scrolls it where it holds no control. */
export function Seat({ view, act, readOnly, readOnlyWords = seat_readonly(), isPast = false, onLeave, foot }: SeatProps) {
  const [tab, setTab] = useState<SeatTab>(() => firstTab(view));
  const [toast, setToast] = useState<string | null>(null);
  const closeToast = useCallback(() => setToast(null), []);
  const panel = { view, act: readOnly ? null : act, onDone: setToast };
  const part = (name: SeatTab) => ({ className: styles.panel, 'data-tab': name, 'data-shown': tab === name });
  return (
    <div className={styles.Seat} data-desk={view.desk !== null}>
      {!isPast && <News view={view} readOnly={readOnly} />}
      <SeatHeader view={view} onLeave={onLeave} />
      {readOnly && <p className={styles.watch}>{readOnlyWords}</p>}
      <div className={styles.now}>
        <NowStrip view={view} isDeciding={tab === 'decide'} onDecide={() => setTab('decide')} />
      </div>
      <main className={styles.panels} tabIndex={0}>
        <div {...part('inbox')}>
          <InboxPanel view={view} />
        </div>
        {view.desk !== null && (
          <div {...part('alerts')}>
            <AlertPanel {...panel} desk={view.desk} />
          </div>
        )}
        <div {...part('decide')}>
          <DecisionPanel {...panel} />
        </div>
        <div {...part('deadlines')}>
          <DeadlinePanel {...panel} />
        </div>
        <div {...part('own')}>
          <OwnPanel {...panel} />
          {foot}
        </div>
      </main>
      <Toast text={toast} onClose={closeToast} />
      <SeatTabs tab={tab} onTab={setTab} asks={readOnly ? [] : asksOf(view)} withAlerts={view.desk !== null} />
    </div>
  );
}

/** What the desk tells beside what it shows: the title of its page, and what came, aloud. */
function News({ view, readOnly }: Pick<SeatProps, 'view' | 'readOnly'>) {
  usePageTitle(view, readOnly);
  useSaid(view, readOnly);
  return null;
}
