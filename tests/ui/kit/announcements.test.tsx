import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Announcer } from '#ui/kit/Announcer.tsx';
import { createAnnouncements, GAP_MS } from '#ui/kit/announcements.ts';

/** A hand-turned timer: `turn()` runs what waits. */
function handTimer() {
  const waiting: { readonly callback: () => void; readonly ms: number }[] = [];
  return { wait: (callback: () => void, ms: number) => waiting.push({ callback, ms }), turn: () => waiting.shift()?.callback(), waiting };
}

describe('announcements', () => {
  it('says the first sentence at once and the next only after three seconds', () => {
    const timer = handTimer();
    const spoken = createAnnouncements(timer.wait);
    spoken.announce('Finding ready.');
    spoken.announce('Message came.');
    expect(spoken.current()?.text).toBe('Finding ready.');
    expect(timer.waiting.map(({ ms }) => ms)).toEqual([GAP_MS]);
    timer.turn();
    expect(spoken.current()?.text).toBe('Message came.');
  });
  it('lets an assertive sentence pass the polite ones that wait', () => {
    const timer = handTimer();
    const spoken = createAnnouncements(timer.wait);
    for (const text of ['one', 'two', 'three']) spoken.announce(text);
    spoken.announce('A decision waits for you.', 'assertive');
    timer.turn();
    expect(spoken.current()).toEqual({ text: 'A decision waits for you.', politeness: 'assertive' });
  });
  it('drops a sentence that already waits, and the oldest polite ones of a flood', () => {
    const timer = handTimer();
    const spoken = createAnnouncements(timer.wait);
    for (const text of ['now', 'a', 'a', 'b', 'c', 'd', 'e']) spoken.announce(text);
    const said: (string | undefined)[] = [];
    for (let turns = 0; turns < 6; turns += 1) {
      timer.turn();
      said.push(spoken.current()?.text);
    }
    expect(said).toEqual(['b', 'c', 'd', 'e', undefined, undefined]);
  });
  it('keeps nothing on the page once it is cleared', () => {
    const spoken = createAnnouncements(handTimer().wait);
    render(<Announcer announcements={spoken} />);
    act(() => {
      spoken.announce('Finding ready: the key was copied.');
      spoken.announce('Message came.');
    });
    act(() => spoken.clear());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(spoken.current()).toBeNull();
  });
  it('puts polite and assertive sentences into their own live regions', () => {
    const timer = handTimer();
    const spoken = createAnnouncements(timer.wait);
    render(<Announcer announcements={spoken} />);
    act(() => spoken.announce('Saved.'));
    expect(screen.getByRole('status')).toHaveTextContent('Saved.');
    act(() => {
      spoken.announce('Paused.', 'assertive');
      timer.turn();
    });
    expect(screen.getByRole('alert')).toHaveTextContent('Paused.');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
