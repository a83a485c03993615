import { useState } from 'react';
import type { Rating } from '#core/exercise/command.ts';
import {
  debrief_M, debrief_P, debrief_S, debrief_U, devices_drop, devices_drop_named, devices_give, devices_give_named, devices_no_reason, devices_ratings_by,
  devices_ratings_none,
} from '#messages/compiled/messages.js';
import type { Proposal } from '#stores/table/tableTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { isolatedName } from '#ui/kit/personName.ts';
import type { ConsoleControl } from '../control.ts';
import styles from './Devices.module.css';

const RATING: Readonly<Record<Rating, () => string>> = { P: debrief_P, S: debrief_S, M: debrief_M, U: debrief_U };

/** Ratings that evaluators propose: given with their reason, or dropped. */
export function RatingsTab({ c }: { readonly c: ConsoleControl }) {
  if (c.table.proposals.length === 0) return <EmptyLine>{devices_ratings_none()}</EmptyLine>;
  return <ul className={styles.rows}>{c.table.proposals.map((proposal) => <Proposed key={proposal.id} c={c} proposal={proposal} />)}</ul>;
}

function Proposed({ c, proposal }: { readonly c: ConsoleControl; readonly proposal: Proposal }) {
  const [refused, setRefused] = useState<string | null>(null);
  const objective = c.view.objectives.find(({ id }) => id === proposal.objective)?.statement ?? proposal.objective;
  return (
    <li className={styles.proposal}>
      <p className={styles.name}>{objective}</p>
      <p>{RATING[proposal.rating]()} <span className={styles.note}>{devices_ratings_by({ name: isolatedName(proposal.from) })}</span></p>
      <p className={styles.what} dir="auto">{proposal.because === '' ? devices_no_reason() : proposal.because}</p>
      <div className={styles.row}>
        <Button size="dense" aria-label={devices_give_named({ objective })} onClick={() => setRefused(c.table.accept(proposal.id)?.message ?? null)}>{devices_give()}</Button>
        <Button size="dense" aria-label={devices_drop_named({ objective })} onClick={() => c.table.drop(proposal.id)}>{devices_drop()}</Button>
      </div>
      {refused !== null && <InlineMessage kind="late" urgent>{refused}</InlineMessage>}
    </li>
  );
}
