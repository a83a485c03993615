import { useEffect, useRef } from 'react';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_saw_alerts,
  seat_saw_decision,
  seat_saw_ended,
  seat_saw_finding,
  seat_saw_last_minute,
  seat_saw_message,
  seat_saw_paused,
} from '#messages/compiled/messages.js';
import { announce, announcements } from '#ui/kit/announcements.ts';
import { duration } from '#ui/kit/time.ts';
import { asksOf } from './asksOf.ts';

export interface Said {
  readonly text: string;
  readonly politeness: 'polite' | 'assertive';
}

/** What a screen reader is told between two views of one seat (DESIGN 4.2): what now waits for this role aloud, news politely, the rest not. Nothing waits for who only watches. */
export function saidBetween(before: SeatView, now: SeatView, isWatched = false): readonly Said[] {
  const old = new Set(asksOf(before).map((ask) => `${ask.kind} ${ask.id}`));
  const decisions = (isWatched ? [] : asksOf(now)).filter((ask) => ['vote', 'commit', 'approve'].includes(ask.kind));
  const said: Said[] = [];
  for (const ask of decisions) {
    if (!old.has(`${ask.kind} ${ask.id}`)) said.push({ text: seat_saw_decision({ title: ask.title }), politeness: 'assertive' });
    if (lastMinute(ask.by, before, now)) said.push({ text: seat_saw_last_minute({ title: ask.title }), politeness: 'assertive' });
  }
  if (before.clock.state === 'running' && now.clock.state === 'paused') said.push({ text: seat_saw_paused(), politeness: 'assertive' });
  if (before.clock.state !== 'ended' && now.clock.state === 'ended') said.push({ text: seat_saw_ended(), politeness: 'assertive' });
  return [...said, ...news(before, now)];
}

function lastMinute(by: number | null, before: SeatView, now: SeatView): boolean {
  if (by === null || now.clock.rate <= 0) return false;
  const minute = 60 * now.clock.rate;
  return by - before.clock.now > minute && by - now.clock.now <= minute;
}

function news(before: SeatView, now: SeatView): readonly Said[] {
  const said: Said[] = [];
  if (now.inbox.length > before.inbox.length) said.push({ text: seat_saw_message(), politeness: 'polite' });
  const known = new Map(before.alerts.map((alert) => [alert.id, alert]));
  const fresh = now.alerts.filter((alert) => alert.mine && known.get(alert.id)?.mine !== true);
  const oldest = Math.min(...fresh.map((alert) => alert.raisedAt));
  if (fresh.length > 0)
    said.push({ text: seat_saw_alerts({ count: fresh.length, age: duration(now.clock.now - oldest) }), politeness: 'polite' });
  const found = now.alerts.filter((alert) => alert.findings.length > (known.get(alert.id)?.findings.length ?? 0));
  return [...said, ...found.map((alert): Said => ({ text: seat_saw_finding({ title: alert.title }), politeness: 'polite' }))];
}

/** Speaks the changes of this seat as they come. Nothing is said when the desk opens; nothing stays when it is left. */
export function useSaid(view: SeatView, isWatched: boolean): void {
  const last = useRef(view);
  useEffect(() => {
    for (const { text, politeness } of saidBetween(last.current, view, isWatched)) announce(text, politeness);
    last.current = view;
  }, [view, isWatched]);
  useEffect(() => announcements.clear, []);
}
