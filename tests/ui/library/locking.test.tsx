import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { aLibraryStore, anExerciseCard } from '#kit/libraryStore.ts';
import { createSettings } from '#stores/createSettings.ts';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { LibraryRoom } from '#ui/library/LibraryRoom.tsx';

function show(...exercises: ExerciseCard[]) {
  const { store, calls } = aLibraryStore({ exercises });
  const { container } = render(
    <StoresContext value={{ library: store, settings: createSettings(() => localStorage) }}>
      <LibraryRoom authorGuide="guide.html" />
    </StoresContext>,
  );
  return { container, calls };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const sheet = () => within(screen.getByRole('dialog'));
const ENDED = anExerciseCard({ title: 'Night', state: 'ended' });
const LOCKED = anExerciseCard({ title: 'Night', state: 'ended', locked: true, entries: 0, now: 0 });

describe('Locking in the library', () => {
  it('is offered for what has ended, and for nothing else', async () => {
    show(ENDED, anExerciseCard({ id: 'b', title: 'Day' }), anExerciseCard({ id: 'c', title: 'Week' }));
    expect(screen.getByRole('button', { name: 'Lock Night…' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Lock (Day|Week)/ })).not.toBeInTheDocument();
  });

  it('takes twelve characters typed twice, and says that a forgotten passphrase is lost', async () => {
    const { calls } = show(ENDED);
    await press('Lock Night…');
    expect(sheet().getByText(/A forgotten passphrase cannot be recovered/)).toBeInTheDocument();
    await expectAccessible(document.body);
    const [first, again] = [sheet().getByLabelText('Passphrase'), sheet().getByLabelText('The same passphrase again')];
    expect(first).toHaveAttribute('type', 'password');
    await userEvent.type(first, 'eleven char');
    await userEvent.type(again, 'eleven char');
    await press('Lock');
    expect(first).toHaveAccessibleDescription(/too short. Type at least 12 characters/);
    await userEvent.type(first, 's');
    await press('Lock');
    expect(again).toHaveAccessibleDescription(/not the same/);
    await expectAccessible(document.body);
    expect(calls).toEqual([]);
    await userEvent.type(again, 's');
    await press('Lock');
    expect(calls).toEqual([['lockExercise', 'ex-1', 'eleven chars']]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says when it did not work', async () => {
    show(ENDED);
    await press('Lock Night…');
    for (const label of ['Passphrase', 'The same passphrase again']) await userEvent.type(sheet().getByLabelText(label), 'refused refused');
    await press('Lock');
    expect(await sheet().findByRole('alert')).toHaveTextContent('It could not be locked; nothing was changed.');
  });
});

describe('A locked exercise in the library', () => {
  it('can be unlocked and discarded; its log and debrief are out of reach', async () => {
    const { container } = show(LOCKED);
    expect(screen.getByText('Locked, set up 4 December 2025', { exact: false })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Unlock Night…' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Discard Night…' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Save the log of|^Lock/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Debrief of|Open Night/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says when the passphrase is wrong, and takes the right one then', async () => {
    const { calls } = show(LOCKED);
    await press('Unlock Night…');
    await userEvent.type(sheet().getByLabelText('Passphrase'), 'wrong horse');
    await press('Unlock');
    expect(await sheet().findByRole('alert')).toHaveTextContent('This is not its passphrase. Nothing was changed; try again.');
    await expectAccessible(document.body);
    await userEvent.clear(sheet().getByLabelText('Passphrase'));
    await userEvent.type(sheet().getByLabelText('Passphrase'), 'correct horse{Enter}');
    expect(calls).toEqual([['unlockExercise', 'ex-1', 'wrong horse'], ['unlockExercise', 'ex-1', 'correct horse']]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
