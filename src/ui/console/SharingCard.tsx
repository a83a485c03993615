import {
  console_intel_due, console_intel_row, console_share_short, console_sharing, console_sharing_empty, console_update_due, console_update_overdue,
  console_update_silent, console_write_short,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { opens } from './actions/action.ts';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { adHoc } from './adHoc.ts';
import { subjectOf } from './attention.ts';
import type { ConsoleControl } from './control.ts';
import styles from './SharingCard.module.css';
import { roleTitle, roleTitles } from './roles.ts';

/** Updates and intelligence that somebody owes, each keyed as said aloud. */
export function SharingCard({ c }: { readonly c: ConsoleControl }) {
  const { updates, intel, clock } = c.view;
  const running = updates.filter((u) => u.running);
  const open = intel.filter((i) => i.share.some((role) => !i.sharedWith.includes(role)));
  const asks = c.attention.kind === 'update' || c.attention.kind === 'intel';
  const clockOf = (at: number) => scenarioClock(clock.clockStart, at);
  return (
    <Card title={console_sharing()} flush state={asks ? 'needs' : 'plain'} aside={<ActionButton c={c} size="dense" action={actionOf('assume')} />}>
      {running.length + open.length === 0 && <div className={styles.empty}><EmptyLine>{console_sharing_empty()}</EmptyLine></div>}
      <ul className={styles.SharingCard}>
        {running.map((u) => (
          <li key={u.id} className={styles.row} data-asks={subjectOf(c.attention) === `update:${u.id}`}>
            <span className={styles.what}>
              {u.title}
              <span className={styles.who}>{roleTitle(c.view, u.from)} · {u.nextDueAt === null ? console_update_silent() : console_update_due({ time: clockOf(u.nextDueAt) })}</span>
            </span>
            {u.overdue && <Chip kind="late">{console_update_overdue()}</Chip>}
            <ActionButton c={c} size="dense" action={adHoc(`brief-${u.id}`, console_write_short(), opens({ kind: 'brief', update: u.id }))} />
          </li>
        ))}
        {open.map((i) => (
          <li key={i.id} className={styles.row} data-asks={subjectOf(c.attention) === `intel:${i.id}`}>
            <span className={styles.what}>
              {i.title}
              <span className={styles.who}>{console_intel_row({ from: roleTitles(c.view, i.to), to: roleTitles(c.view, i.share) })} · {console_intel_due({ time: clockOf(i.dueAt) })}</span>
            </span>
            <ActionButton c={c} size="dense" action={adHoc(`share-${i.id}`, console_share_short(), opens({ kind: 'share', intel: i.id }))} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
