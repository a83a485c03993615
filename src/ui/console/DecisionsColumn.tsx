import {
  console_decisions, console_decisions_count, console_decisions_empty, console_done_label, console_done_one, console_done_expired,
} from '#messages/compiled/messages.js';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { openDecisions } from './chosen.ts';
import type { ConsoleControl } from './control.ts';
import { DecisionCard } from './DecisionCard.tsx';
import styles from './DecisionsColumn.module.css';

/** Open decisions as cards, standing ones below, done ones as one line. */
export function DecisionsColumn({ c }: { readonly c: ConsoleControl }) {
  const open = openDecisions(c.view);
  const standing = open.filter((d) => d.state === 'standing').length;
  const done = c.view.decisions.filter((d) => d.state === 'done' || d.state === 'expired');
  return (
    <section className={styles.DecisionsColumn} aria-label={console_decisions()} data-list>
      <div className={styles.head}>
        <h2 className={styles.title}>{console_decisions()}</h2>
        <span className={styles.count}>{console_decisions_count({ open: open.length - standing, standing, done: done.length })}</span>
        <span className={styles.legend}><TeamMark team="business" /><TeamMark team="secops" /></span>
      </div>
      {open.length === 0 && <EmptyLine>{console_decisions_empty()}</EmptyLine>}
      {open.map((d, place) => <DecisionCard key={d.id} c={c} decision={d} place={place + 1} />)}
      {done.length > 0 && (
        <p className={styles.done}>
          <span className={styles.doneLabel}>{console_done_label()}</span>
          {done.map((d) => <span key={d.id} className={styles.doneOne}>{doneWords(c, d)}</span>)}
        </p>
      )}
    </section>
  );
}

function doneWords(c: ConsoleControl, d: FacilitatorDecision): string {
  const { clockStart } = c.view.clock;
  if (d.state === 'expired') return console_done_expired({ title: d.title, time: scenarioClock(clockStart, d.expiredAt ?? d.openedAt) });
  return console_done_one({ title: d.title, option: d.commit?.optionTitle ?? '', time: scenarioClock(clockStart, d.commit?.at ?? d.openedAt) });
}
