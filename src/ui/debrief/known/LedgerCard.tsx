import { useState } from 'react';
import type { Fact } from '#core/measures/ledger.ts';
import type { WhatWasKnown } from '#core/measures/whatWasKnown.ts';
import { known_apart, known_cell, known_fact, known_is, known_kind_count, known_lead, known_never, known_no_leads, known_replay, known_title } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import styles from '../Debrief.module.css';
import { useWays } from '../debriefWays.ts';
import { ReplayLink } from '../ReplayLink.tsx';
import { titleOf } from '../titles.ts';
import { channelWord, kindWord } from './knownWords.ts';

/** Leads that are said in a sentence. */
const SAID = 5;

interface LedgerCardProps {
  readonly record: Pick<ExerciseRecord, 'scenario'>;
  readonly known: WhatWasKnown;
}

/** Whether roles learned it at different times, or some of several did not. */
function isApart({ known }: Fact, roles: number): boolean {
  return known.some((one) => one.at !== known[0]?.at) || (known.length > 1 && known.length < roles);
}

/** The ledger of facts: the longest leads in sentences, and every fact with the minute at which each role had it, and through what. */
export function LedgerCard({ record: { scenario }, known }: LedgerCardProps) {
  const { printing } = useWays();
  const [apart, setApart] = useState(true);
  const shown = apart ? known.facts.filter((fact) => isApart(fact, scenario.roles.length)) : known.facts;
  return (
    <Card title={known_title()} aside={known_kind_count({ shown: shown.length, all: known.facts.length })} flush>
      <div className={styles.under}>
        <p className={styles.quiet}>{known_is()}</p>
        <Leads scenario={scenario} known={known} />
        {!printing && <CheckField label={known_apart()} checked={apart} onChange={setApart} />}
      </div>
      {shown.length > 0 && <FactTable scenario={scenario} facts={shown} />}
    </Card>
  );
}

function FactTable({ scenario, facts }: { readonly scenario: ExerciseRecord['scenario']; readonly facts: readonly Fact[] }) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={known_title()}>
      <table className={styles.edged}>
        <thead>
          <tr>
            <th scope="col">{known_fact()}</th>
            {scenario.roles.map(({ id, title }) => <th scope="col" key={id}>{title}</th>)}
          </tr>
        </thead>
        <tbody>{facts.map((fact) => <FactRow key={fact.key} scenario={scenario} fact={fact} />)}</tbody>
      </table>
    </div>
  );
}

function Leads({ scenario, known: { leads } }: Pick<LedgerCardProps, 'known'> & { readonly scenario: ExerciseRecord['scenario'] }) {
  if (leads.length === 0) return <p>{known_no_leads()}</p>;
  return (
    <ul>
      {leads.slice(0, SAID).map(({ fact, first, later, seconds }) => (
        <li key={fact.key}>
          {known_lead({ first: titleOf(scenario, first.role), time: duration(seconds), later: titleOf(scenario, later.role), fact: `${kindWord(fact.kind)}, ${fact.title}` })}
          <Moment scenario={scenario} at={later.at} role={later.role} title={fact.title} />
        </li>
      ))}
    </ul>
  );
}

interface MomentProps {
  readonly scenario: ExerciseRecord['scenario'];
  readonly at: number;
  readonly role: string;
  readonly title: string;
}

/** The replay of the moment at which a role learned something, on its own screen. */
function Moment({ scenario, at, role, title }: MomentProps) {
  const time = scenarioClock(scenario.clockStart, at);
  return <ReplayLink moment={{ at, as: role }} label={known_replay({ time, title })}>{time}</ReplayLink>;
}

function FactRow({ scenario, fact }: { readonly scenario: ExerciseRecord['scenario']; readonly fact: Fact }) {
  const first = fact.known[0];
  return (
    <tr>
      <th scope="row">
        {kindWord(fact.kind)}: {fact.title}
        {first !== undefined && <Moment scenario={scenario} at={first.at} role={first.role} title={fact.title} />}
      </th>
      {scenario.roles.map(({ id }) => {
        const one = fact.known.find(({ role }) => role === id);
        return <td key={id}>{one === undefined ? known_never() : known_cell({ time: scenarioClock(scenario.clockStart, one.at), through: channelWord(one.through) })}</td>;
      })}
    </tr>
  );
}
