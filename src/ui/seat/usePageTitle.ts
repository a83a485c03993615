import { useEffect } from 'react';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_page_title,
  seat_page_title_alert,
  seat_page_title_approve,
  seat_page_title_decide,
  seat_page_title_update,
} from '#messages/compiled/messages.js';
import { asksOf } from './asksOf.ts';

/** Title of the browser tab: "(1) Decide: …" while something waits for who sits here, else the role (DESIGN 4.2). */
export function pageTitle(view: SeatView, isWatched: boolean): string {
  const asks = asksOf(view);
  const first = asks[0];
  const plain = seat_page_title({ role: view.role.title });
  if (isWatched || first === undefined || first.kind === 'ranking') return plain;
  const input = { count: asks.length, title: first.title };
  if (first.kind === 'alert') return seat_page_title_alert(input);
  if (first.kind === 'approve') return seat_page_title_approve(input);
  return first.kind === 'update' || first.kind === 'intel' ? seat_page_title_update(input) : seat_page_title_decide(input);
}

/** Keeps the tab's title while the desk is open and gives it back on leaving: a title can hold a secret too. */
export function usePageTitle(view: SeatView, isWatched: boolean): void {
  const title = pageTitle(view, isWatched);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
