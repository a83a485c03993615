import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#adapters/memoryStore.ts';
import { App } from '#app/App.tsx';
import { shellHtml } from '#app/shell.tsx';
import { InExercise } from '#app/InExercise.tsx';
import { expectAccessible } from '#kit/axe.ts';
import { aDesk } from '#kit/aDesk.ts';
import { aBrowser, aSetup } from '#kit/browser.ts';
import { aLibraryStore } from '#kit/libraryStore.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';
import { createFeedbackReader } from '#stores/feedbackReader.ts';
import { inThreadRehearser } from '#adapters/inThreadRehearser.ts';
import { createDebriefPlaces } from '#stores/debriefPlaces.ts';
import { createGapBooks } from '#stores/gapBooks.ts';
import { createOpenedLog } from '#stores/createOpenedLog.ts';
import { createSettings } from '#stores/createSettings.ts';
import { noTable } from '#stores/table/noTable.ts';
import { StoresContext, type Stores } from '#stores/StoresContext.ts';
import { useExercises } from '#stores/useExercises.ts';
// Loaded with the test, so that no test waits for it to be compiled.
import '#ui/library/LibraryRoom.tsx';

function stores() {
  const browser = aBrowser([{ scenario: SCENARIO, sha256: 'a'.repeat(64) }]);
  const tab = browser.tab();
  const library = aLibraryStore();
  const all: Stores = { ...tab, leave: () => tab.leave(), library: library.store, settings: createSettings(() => localStorage), gapBooks: createGapBooks(memoryStore(), async () => []), debriefPlaces: createDebriefPlaces(), feedback: createFeedbackReader(memoryStore()), seal: async () => null, openedLog: createOpenedLog(tab.shelf), table: noTable(), desks: { sit: async (role) => aDesk(role) }, rehearser: inThreadRehearser(), programme: { store: memoryStore(), shelf: tab.shelf } };
  return { browser, tab, library, all };
}

describe('the front door', () => {
  beforeEach(() => void (location.hash = ''));
  afterEach(() => void (location.hash = ''));

  it('shows the same first picture that was prerendered', () => {
    const { container } = render(<App stores={null} />);
    expect(container.innerHTML).toBe(shellHtml());
    expect(container.textContent).toContain('Hotwash');
  });

  it('leads on from an address that is nowhere', async () => {
    location.hash = '#/nowhere';
    const { container } = render(<App stores={stores().all} />);
    expect(await screen.findByRole('heading', { name: 'Nothing is at this address' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To the scenarios' })).toHaveAttribute('href', '#/');
    await expectAccessible(container);
  });

  it('leaves the exercise, paused, and brings the library up to date when one goes to it', async () => {
    const { tab, browser, library, all } = stores();
    const begun = await tab.exercises.begin('small', aSetup(SCENARIO, { rate: 4 }), [{ act: { do: 'start' } }]);
    await act(async () => render(<App stores={all} />));
    await screen.findByRole('heading', { name: /scenario/i });
    expect(tab.session.getState().status).toBe('idle');
    expect((await browser.store.open(begun.ok ? begun.value : ''))?.clock?.state).toBe('paused');
    expect(library.calls).toContainEqual(['refresh']);
  });
});

describe('a room of an exercise', () => {
  const Record = () => <p>entries: {useExercises().record()?.entries.length}</p>;
  const room = (all: Stores, exercise: string) =>
    render(<StoresContext value={all}><InExercise exercise={exercise}><Record /></InExercise></StoresContext>);

  it('opens the exercise of its address, and counts what is added', async () => {
    const { tab, all } = stores();
    const begun = await tab.exercises.begin('small', aSetup(SCENARIO), [{ act: { do: 'start' } }]);
    await tab.leave();
    room(all, begun.ok ? begun.value : '');
    expect(await screen.findByText('entries: 2')).toBeInTheDocument();
    act(() => void tab.session.getState().submit({ do: 'note', text: 'One more' }));
    expect(screen.getByText('entries: 3')).toBeInTheDocument();
  });

  it('says why an exercise cannot be opened, and leads on', async () => {
    const { container } = room(stores().all, 'none');
    expect(await screen.findByRole('heading', { name: 'This exercise cannot be resumed' })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('not on this machine');
    expect(screen.queryByRole('button', { name: 'Save the log to a file' })).toBeNull();
    await expectAccessible(container);
  });
});
