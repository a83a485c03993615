import {
  seat_assume_false,
  seat_assume_relied,
  seat_assume_rely,
  seat_assume_rely_named,
  seat_assume_title,
  seat_assume_true,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import type { PanelProps } from './seatProps.ts';
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

function Statement({ act, statement }: PanelProps & { readonly statement: PanelProps['view']['assumptions'][number] }) {
  const { refusal, send } = useAct(act);
  return (
    <li>
      <p>{statement.text}</p>
      {statement.revealed !== null && (
        <p>
          <strong>{statement.revealed ? seat_assume_true() : seat_assume_false()}</strong>
        </p>
      )}
      {statement.assumed && <p className={styles.small}>{seat_assume_relied()}</p>}
      {!statement.assumed && statement.revealed === null && (
        <Button
          size="phone"
          aria-label={seat_assume_rely_named({ text: statement.text })}
          onClick={() => send({ do: 'assume', assumption: statement.id })}
        >
          {seat_assume_rely()}
        </Button>
      )}
      {refusal !== null && (
        <InlineMessage kind="late" urgent>
          {refusal}
        </InlineMessage>
      )}
    </li>
  );
}
