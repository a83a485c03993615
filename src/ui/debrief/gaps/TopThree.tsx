import { CheckIcon } from 'lucide-react';
import {
  debrief_gap_choose_date, debrief_gap_choose_owner, debrief_gap_done_when_short, debrief_gap_due, debrief_gap_needs_owner, debrief_gap_owned, debrief_gap_owner_short,
  debrief_gap_write_test, debrief_gaps_headline, debrief_gaps_headline_none,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Gaps.module.css';
import { actionOf, type GapUnit } from '#core/measures/gapUnits.ts';

const isOwned = ({ note }: GapUnit): boolean => note.owner.trim() !== '';

/** "Three things to fix first. Two have an owner." */
export function topHeadline(units: readonly GapUnit[]): string {
  const top = units.filter(({ note }) => note.top);
  return top.length === 0 ? debrief_gaps_headline_none() : debrief_gaps_headline({ count: top.length, owned: top.filter(isOwned).length });
}

/** The improvements to make first: what, who, by when, and how a stranger could check it. The first without an owner asks for one. */
export function TopThree({ units }: { readonly units: readonly GapUnit[] }) {
  const top = units.filter(({ note }) => note.top);
  const asks = top.find((unit) => !isOwned(unit));
  if (top.length === 0) return null;
  return (
    <ol className={styles.top}>
      {top.map((unit, place) => {
        const { owner, due, doneWhen } = unit.note;
        const action = actionOf(unit);
        const title = <><span className={styles.number}>{place + 1}</span> {action === '' ? unit.title : action}</>;
        return (
          <li key={unit.key}>
            <Card title={title} level={3} state={unit === asks ? 'needs' : 'plain'}>
              <dl className={styles.facts}>
                <Fact name={debrief_gap_owner_short()} value={owner} ask={debrief_gap_choose_owner()} />
                <Fact name={debrief_gap_due()} value={due === '' ? '' : roomDate(Date.parse(due))} ask={debrief_gap_choose_date()} />
                <Fact name={debrief_gap_done_when_short()} value={doneWhen} ask={debrief_gap_write_test()} />
              </dl>
              <p>{isOwned(unit) ? <Chip kind="done" icon={<CheckIcon size={14} aria-hidden="true" />}>{debrief_gap_owned()}</Chip> : <Chip kind={unit === asks ? 'due' : 'neutral'}>{debrief_gap_needs_owner()}</Chip>}</p>
            </Card>
          </li>
        );
      })}
    </ol>
  );
}

function Fact({ name, value, ask }: { readonly name: string; readonly value: string; readonly ask: string }) {
  const given = value.trim();
  return (
    <div>
      <dt>{name}</dt>
      <dd data-given={given !== ''}>{given === '' ? ask : given}</dd>
    </div>
  );
}
