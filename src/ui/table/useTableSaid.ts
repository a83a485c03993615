import { useEffect, useRef } from 'react';
import { useGuest } from '#stores/table/useGuest.ts';
import { table_back_said, table_in_said } from '#messages/compiled/messages.js';
import { announce } from '#ui/kit/announcements.ts';
import { connectionWords } from './ConnectionLine.tsx';

/** A gap shorter than this is not worth a word (DESIGN 4.2), ms. */
const GAP_MS = 5000;

/** Tells a screen reader that one is at the table, that the connection is lost for longer, and that it is back. */
export function useTableSaid(): void {
  const connection = useGuest((s) => s.connection);
  const title = useGuest((s) => s.title);
  const isTold = useRef(false);
  useEffect(() => {
    if (title !== null) announce(table_in_said({ title }));
  }, [title]);
  useEffect(() => {
    const words = connectionWords(connection, null);
    if (words === null) {
      if (isTold.current) announce(table_back_said());
      isTold.current = false;
      return;
    }
    const timer = setTimeout(() => {
      isTold.current = true;
      announce(words, 'assertive');
    }, GAP_MS);
    return () => clearTimeout(timer);
  }, [connection]);
}
