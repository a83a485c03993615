import { useState } from 'react';
import { useGuest } from '#stores/table/useGuest.ts';
import { table_leave, table_leave_no, table_leave_sure, table_leave_title, table_leave_yes } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import styles from './Table.module.css';

/** Leaves for good, after a second press that says what it costs. */
export function LeaveTable() {
  const leave = useGuest((s) => s.leave);
  const name = useGuest((s) => s.name);
  const [isAsked, setAsked] = useState(false);
  return (
    <section className={styles.LeaveTable} aria-labelledby="table-leave">
      <h2 id="table-leave">{table_leave_title()}</h2>
      <p>{isAsked ? table_leave_sure() : name}</p>
      {isAsked ? (
        <div className={styles.two}>
          <Button size="phone" onClick={leave}>{table_leave_yes()}</Button>
          <Button size="phone" onClick={() => setAsked(false)}>{table_leave_no()}</Button>
        </div>
      ) : (
        <Button size="phone" onClick={() => setAsked(true)}>{table_leave()}</Button>
      )}
    </section>
  );
}
