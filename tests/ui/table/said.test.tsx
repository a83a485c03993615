import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showTable } from '#kit/fakeGuest.tsx';
import { announcements } from '#ui/kit/announcements.ts';

describe('A lost connection', () => {
  afterEach(() => void vi.useRealTimers());
  it('is spoken only when it is lost for longer, and once when it is back', () => {
    vi.useFakeTimers();
    const { guest } = showTable({ title: null });
    const spoken: (string | undefined)[] = [];
    const stop = announcements.subscribe(() => spoken.push(announcements.current()?.text));
    act(() => guest.setState({ connection: 'offline' }));
    act(() => void vi.advanceTimersByTime(4000));
    act(() => guest.setState({ connection: 'live' }));
    act(() => void vi.advanceTimersByTime(9000));
    expect(spoken).toEqual([]);
    act(() => guest.setState({ connection: 'offline' }));
    act(() => void vi.advanceTimersByTime(6000));
    act(() => guest.setState({ connection: 'live' }));
    act(() => void vi.advanceTimersByTime(6000));
    stop();
    expect(spoken.filter(Boolean)).toEqual(['No connection, trying again.', 'You are up to date again.']);
  });
});
