import type { Statement } from '#core/measures/statements.ts';
import {
  known_against_fact, known_against_is, known_against_none, known_against_shown, known_against_title, known_against_what, known_against_when, known_against_who,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from '../Debrief.module.css';
import { EntryLink } from '../EntryLink.tsx';
import { titleOf } from '../titles.ts';
import { kindWord, saidWords } from './knownWords.ts';

interface StatementsCardProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'entries'>;
  readonly statements: readonly Statement[];
}

const HEADS = [known_against_when, known_against_who, known_against_what, known_against_shown] as const;

/** Statements that do not fit what their sender had been shown, with both; what that means is said above. */
export function StatementsCard({ record, statements }: StatementsCardProps) {
  return (
    <Card title={known_against_title()} flush>
      <div className={styles.under}>
        <p className={styles.quiet}>{known_against_is()}</p>
        {statements.length === 0 && <p>{known_against_none()}</p>}
      </div>
      {statements.length > 0 && (
        <div className={styles.wide} tabIndex={0} role="region" aria-label={known_against_title()}>
          <table className={styles.edged}>
            <thead><tr>{HEADS.map((head) => <th scope="col" key={head()}>{head()}</th>)}</tr></thead>
            <tbody>{statements.map((one) => <StatementRow key={`${one.kind} ${one.seq}`} record={record} statement={one} />)}</tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function StatementRow({ record, statement }: { readonly record: StatementsCardProps['record']; readonly statement: Statement }) {
  const { scenario } = record;
  const learned = (fact: Statement['facts'][number]): string => {
    const at = fact.known.find(({ role }) => role === statement.by)?.at ?? statement.at;
    return known_against_fact({ time: scenarioClock(scenario.clockStart, at), kind: kindWord(fact.kind), title: fact.title });
  };
  return (
    <tr>
      <td><EntryLink record={record} seq={statement.seq} /></td>
      <td>{titleOf(scenario, statement.by)}</td>
      <td>{saidWords(statement)}</td>
      <td><ul>{statement.facts.map((fact) => <li key={fact.key}>{learned(fact)}</li>)}</ul></td>
    </tr>
  );
}
