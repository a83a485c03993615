import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { expectAccessible } from '#kit/axe.ts';
import { aScreenView } from '#kit/screenView.ts';
import type { ScreenState } from '#stores/screenTypes.ts';
import { ScreenContext } from '#stores/useScreen.ts';
import { ScreenRoom } from '#ui/screen/ScreenRoom.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

function projector(change: Partial<ScreenState> = {}) {
  const state: ScreenState = { connection: 'live', view: aScreenView(), blackout: false, stopped: false, spotlight: null, ...change };
  return render(
    <ScreenContext value={createStore(() => state)}>
      <ScreenRoom />
    </ScreenContext>,
  );
}

describe('The projector', () => {
  it('shows situation, clocks, the most urgent decision, latest update and harm that is known', async () => {
    const { container } = projector();
    expect(screen.getByRole('heading', { name: 'The terminal slows' })).toBeVisible();
    expect(screen.getByText('04:07')).toBeVisible();
    expect(screen.getByText('Waits for Chief executive.')).toBeVisible();
    expect(screen.getByText('If nobody approves: The link stays up.')).toBeVisible();
    expect(screen.getByText('USD 10,500')).toBeVisible();
    expect(screen.getAllByText('none known to the room')).toHaveLength(3);
    expect(screen.getByText(/Exercise/)).toBeVisible();
    await expectAccessible(container);
  });
  it('shows votes only of the decision whose votes are closed', () => {
    projector();
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(within(screen.getByRole('table')).getByRole('row', { name: /Cut now, work by hand 1 3/ })).toBeVisible();
    expect(screen.getByText('1 of 2 have voted. 18 min left.')).toBeVisible();
  });
  it('puts the spotlight’s decision large', () => {
    projector({ spotlight: 'tell' });
    expect(screen.getByRole('heading', { level: 2, name: 'What do we tell customers?' })).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
  it('goes black with B and shows nothing of the exercise then', async () => {
    const { container } = projector();
    await userEvent.keyboard('b');
    expect(container).not.toHaveTextContent('terminal');
    await userEvent.keyboard('b');
    expect(container).toHaveTextContent('The terminal slows');
  });
  it('is blank but for a word when the exercise was stopped for a real incident', () => {
    const { container } = projector({ stopped: true, view: null });
    expect(screen.getByRole('heading', { name: 'Exercise stopped' })).toBeVisible();
    expect(container).not.toHaveTextContent('Harbor');
  });
  it('waits for the console, and says of when it is when the console falls silent', () => {
    const { unmount } = projector({ view: null, connection: 'waiting' });
    expect(screen.getByRole('heading', { name: 'Waiting for the console on this computer' })).toBeVisible();
    unmount();
    projector({ connection: 'silent' });
    expect(screen.getByText('No word from the console. Shown: 04:07.')).toBeVisible();
  });
});
