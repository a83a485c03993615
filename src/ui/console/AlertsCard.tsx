import { console_untouched, console_untouched_empty, console_untouched_oldest, console_untouched_wait } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { SeverityBars } from '#ui/kit/SeverityBars.tsx';
import { duration } from '#ui/kit/time.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { subjectOf, untouchedAlerts } from './attention.ts';
import type { ConsoleControl } from './control.ts';
import styles from './AlertsCard.module.css';
import { PLACE } from './focusOn.ts';
import { roleTitle } from './roles.ts';

/** Alerts nobody has started, oldest first; the whole list is one press away. */
export function AlertsCard({ c }: { readonly c: ConsoleControl }) {
  const waiting = untouchedAlerts(c.view);
  const asks = subjectOf(c.attention) === 'alerts';
  return (
    <div id={PLACE.alerts} tabIndex={-1}>
      <Card
        title={console_untouched()} flush state={asks ? 'needs' : 'plain'}
        aside={<span className={styles.aside}>{console_untouched_oldest({ count: waiting.length })} <ActionButton c={c} size="dense" action={actionOf('alerts-all')} keyShown={false} /></span>}
      >
        {waiting.length === 0 && <div className={styles.empty}><EmptyLine>{console_untouched_empty()}</EmptyLine></div>}
        <ul className={styles.AlertsCard} data-list>
          {waiting.map((alert, place) => {
            const waits = duration(c.view.clock.now - alert.since);
            return (
              <li key={alert.id}>
                <button
                  type="button" data-row className={styles.row} data-oldest={place === 0}
                  onClick={() => c.change({ sheet: { kind: 'alert', alert: alert.id } })}
                >
                  <SeverityBars severity={alert.severity} />{' '}
                  <span className={styles.wait}>{console_untouched_wait({ waits })}</span>{' '}
                  <span className={styles.what}><VisuallyHidden>{alert.feed}: </VisuallyHidden>{alert.title}</span>{' '}
                  <span className={styles.who}>{roleTitle(c.view, alert.role)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}
