import { useEffect, useRef } from 'react';
import { console_page_asks, console_page_title, console_strip_door, console_told_ended, console_told_paused, console_told_resumed } from '#messages/compiled/messages.js';
import { isolatedName } from '#ui/kit/personName.ts';
import { announce } from '#ui/kit/announcements.ts';
import { atTheDoor } from './atTheDoor.ts';
import { needsYou } from './attention.ts';
import type { ConsoleControl } from './control.ts';
import { stripText } from './stripText.ts';

/** Title of the tab, and what screen readers are told: a new thing that asks, who comes to the door, and the clock's stops (DESIGN 4.2). */
export function useTold(c: ConsoleControl): void {
  const asks = needsYou(c.attention) ? stripText(c, c.attention).title : null;
  const { state } = c.view.clock;
  const before = useRef({ asks, state });
  useEffect(() => {
    document.title = asks === null ? console_page_title({ title: c.view.title.title }) : console_page_asks({ asks });
  }, [asks, c.view.title.title]);
  useEffect(() => {
    const last = before.current;
    before.current = { asks, state };
    if (asks !== null && asks !== last.asks) announce(asks, 'assertive');
    if (state === last.state) return;
    if (state === 'paused') announce(console_told_paused());
    else if (state === 'ended') announce(console_told_ended(), 'assertive');
    else if (last.state === 'paused') announce(console_told_resumed());
  }, [asks, state]);
  const atDoor = atTheDoor(c.table).at(-1);
  const knock = atDoor ? console_strip_door({ name: isolatedName(atDoor.name) }) : null;
  useEffect(() => {
    if (knock !== null) announce(knock);
  }, [atDoor?.id, knock]);
}
