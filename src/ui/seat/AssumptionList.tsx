import {
  seat_assume_false,
  seat_assume_relied,
  seat_assume_rely,
  seat_assume_rely_named,
  seat_assume_title,
  seat_assume_true,
} from '#messages/compiled/messages.js';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { Refused } from './Refused.tsx';
import type { Acts, PanelProps } from './seatProps.ts';
import styles from './Seat.module.css';
import { useAct } from './useAct.ts';

/** Statements that people may rely on; whether they hold is told only when the story reveals it. */
export function AssumptionList(props: PanelProps) {
  return (
    <section className={styles.part}>
      <h2>{seat_assume_title()}</h2>
      <ul className={styles.facts}>
        {props.view.assumptions.map((statement) => (
          <Statement key={statement.id} {...props} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

interface StatementProps extends PanelProps {
  readonly statement: PanelProps['view']['assumptions'][number];
}

function Statement(props: StatementProps) {
  const { act, statement } = props;
  return (
    <li>
      <p>{statement.text}</p>
      {statement.revealed !== null && (
        <p>
          <strong>{statement.revealed ? seat_assume_true() : seat_assume_false()}</strong>
        </p>
      )}
      {statement.assumed && <p className={styles.small}>{seat_assume_relied()}</p>}
      {act !== null && !statement.assumed && statement.revealed === null && <Rely {...props} act={act} />}
    </li>
  );
}

function Rely({ act, statement }: Acts<StatementProps>) {
  const { refusal, pending, send } = useAct(act);
  return (
    <>
      <SendButton
        size="phone"
        aria-label={seat_assume_rely_named({ text: statement.text })}
        pending={pending}
        onClick={() => send({ do: 'assume', assumption: statement.id })}
      >
        {seat_assume_rely()}
      </SendButton>
      <Refused why={refusal} />
    </>
  );
}
