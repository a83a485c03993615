import { useState } from 'react';
import { co_join, co_name, co_name_wrong } from '#messages/compiled/messages.js';
import { useGuest } from '#stores/table/useGuest.ts';
import { Button } from '#ui/kit/Button.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import styles from './CofacilitatorRoom.module.css';

/** How the co-facilitator is called on the facilitator's page. */
export function JoinForm() {
  const knock = useGuest((g) => g.knock);
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        setWrong(!knock(name));
      }}
    >
      <TextField label={co_name()} value={name} onChange={setName} wrong={isWrong ? co_name_wrong() : undefined} autoComplete="name" />
      <Button kind="primary" type="submit">{co_join()}</Button>
    </form>
  );
}
