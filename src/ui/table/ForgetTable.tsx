import { useGuest } from '#stores/table/useGuest.ts';
import { table_forget } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';

/** The way back of somebody who waits outside: stops knocking and forgets the keys. */
export function ForgetTable() {
  const leave = useGuest((s) => s.leave);
  return <Button kind="quiet" size="phone" onClick={leave}>{table_forget()}</Button>;
}
