import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { aSeatView, someRoles } from '#kit/seatView.ts';
import type { Desks } from '#stores/table/createDesks.ts';
import { aDesk } from '#kit/aDesk.ts';
import { HandOver } from '#ui/seat/HandOver.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const SECRET = 'Two lanes can run by hand until 08:00.';
const QUESTION = 'Cut the link to the terminal?';

function table(desks: Desks = { sit: async (role) => aDesk(role) }) {
  const seat = (role: string) => aSeatView({}, role);
  return render(<HandOver roles={someRoles} seat={seat} made={1} desks={desks} readOnly={false} consoleHref="#/console/x" />);
}
const choose = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('Hand-over of one laptop', () => {
  afterEach(() => vi.useRealTimers());
  it('says how much waits for each role, never what', async () => {
    const { container } = table();
    expect(screen.getByRole('button', { name: /Head of operations.*1 decision to vote on/ })).toBeVisible();
    expect(container).not.toHaveTextContent(SECRET);
    expect(container).not.toHaveTextContent(QUESTION);
    await expectAccessible(container);
  });
  it('draws a curtain with nothing of the exercise behind it', async () => {
    const { container } = table();
    await choose(/Head of operations/);
    expect(screen.getByRole('heading', { name: 'Head of operations' })).toBeVisible();
    expect(container.innerHTML).not.toContain('Two lanes');
    expect(container.innerHTML).not.toContain('Cut the link');
    await expectAccessible(container);
  });
  it('opens after 600 ms of pressing, not before', async () => {
    const { container } = table();
    await choose(/Head of operations/);
    vi.useFakeTimers();
    const hold = screen.getByRole('button', { name: /press and hold/ });
    fireEvent.pointerDown(hold);
    act(() => void vi.advanceTimersByTime(590));
    expect(container).not.toHaveTextContent(SECRET);
    act(() => void vi.advanceTimersByTime(20));
    expect(container).toHaveTextContent(SECRET);
  });
  it('stays closed when the press is let go too soon', async () => {
    const { container } = table();
    await choose(/Head of operations/);
    vi.useFakeTimers();
    const hold = screen.getByRole('button', { name: /press and hold/ });
    fireEvent.pointerDown(hold);
    act(() => void vi.advanceTimersByTime(300));
    fireEvent.pointerUp(hold);
    act(() => void vi.advanceTimersByTime(2000));
    expect(container).not.toHaveTextContent(SECRET);
  });
  it('opens by keyboard with Enter twice', async () => {
    const { container } = table();
    await choose(/Head of operations/);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Press Enter once more to open.')).toBeVisible();
    expect(container).not.toHaveTextContent(SECRET);
    await userEvent.keyboard('{Enter}');
    expect(container).toHaveTextContent(SECRET);
  });
  it('removes all of a role, the title of the tab too, when the laptop is handed on', async () => {
    document.title = 'Hotwash';
    const { container } = table();
    await choose(/Head of operations/);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(document.title).toBe(`(1) Decide: ${QUESTION}`);
    await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    expect(container.innerHTML).not.toContain('Two lanes');
    expect(document.title).toBe('Hotwash');
    await choose(/Chief executive/);
    expect(screen.getByRole('heading', { name: 'Chief executive' })).toBeVisible();
    expect(container.innerHTML).not.toContain('Cut the link');
  });
  it('says that a desk is being opened until its view comes, and then shows it', async () => {
    const guest = aDesk('operations', null);
    const { container } = table({ sit: async () => guest });
    await choose(/Head of operations/);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Opening the desk');
    await expectAccessible(container);
    act(() => guest.setState({ seats: [{ key: 'seat:operations', as: 'act', role: 'operations', view: aSeatView({}, 'operations'), hash: null }] }));
    expect(container).toHaveTextContent(SECRET);
  });
  it('says what to do where a desk cannot be opened, and leads back', async () => {
    const { container } = table({ sit: () => Promise.reject(new Error('no keys')) });
    await choose(/Head of operations/);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('could not be opened');
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the roles' }));
    expect(screen.getByRole('button', { name: /Chief executive/ })).toBeVisible();
  });
  it('leaves the desk with its role: at the curtain of another, and with the page', async () => {
    const sat: ReturnType<typeof aDesk>[] = [];
    const { unmount } = table({ sit: async (role) => sat[sat.push(aDesk(role)) - 1] ?? aDesk(role) });
    await choose(/Head of operations/);
    await userEvent.click(screen.getByRole('button', { name: 'Another role' }));
    await choose(/Chief executive/);
    expect(sat.map((guest) => guest.getState().phase)).toEqual(['ended', 'in']);
    unmount();
    expect(sat.map((guest) => guest.getState().phase)).toEqual(['ended', 'ended']);
  });
});
