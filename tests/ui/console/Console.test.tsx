import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useStore } from 'zustand';
import { expectAccessible } from '#kit/axe.ts';
import { aFacilitatorSession } from '#kit/facilitatorSession.ts';
import { aFacilitatorView } from '#kit/facilitatorView.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { noTable } from '#stores/table/noTable.ts';
import { createSettings } from '#stores/createSettings.ts';
import { Console, type ConsoleProps } from '#ui/console/Console.tsx';
import { rememberTalk } from '#ui/console/talkAnswered.ts';

vi.setConfig({ testTimeout: 30_000 });
const settings = createSettings(() => localStorage);
const table = noTable();
const WithSettings = (props: Omit<ConsoleProps, 'settings' | 'table'>) => <Console {...props} settings={useStore(settings)} table={useStore(table)} />;
const places = { desks: '#/desk', projector: 'seat.html', debrief: '#/debrief', library: '#/' };

async function show(change: Partial<SessionStore> = {}, view: Partial<FacilitatorView> = {}, refusal: Parameters<typeof aFacilitatorSession>[1] = null) {
  const { session, sent } = aFacilitatorSession({ view: aFacilitatorView(view), ...change }, refusal);
  const go = vi.fn();
  const shown = render(<WithSettings session={session} places={places} go={go} />);
  // Sheets are a chunk of their own that the console fetches when it is first drawn.
  await act(async () => void (await import('#ui/console/sheets/SheetHost.tsx')));
  return { ...shown, session, sent, go, user: userEvent.setup() };
}
const clock = aFacilitatorView().clock;

beforeEach(() => {
  settings.getState().setSingleKeys(true);
  rememberTalk(null, { answered: null, owed: 0 });
});

describe('the console at a glance', () => {
  it('shows what asks, both clocks, decisions, agenda, alerts and desks, and passes axe', async () => {
    const { container } = await show();
    expect(screen.getByRole('heading', { level: 1, name: 'Night shift at Harbor Light' })).toBeVisible();
    expect(screen.getByText(/^Exercise · simulated/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Needs you now' })).getByText(/waits for the approval: Chief executive/)).toBeVisible();
    expect(screen.getByText('04:07:20')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Cut the terminal link, needs you' })).toBeVisible();
    expect(screen.getByText('Head of security', { selector: 'li' })).toHaveTextContent('has not voted');
    expect(screen.getByRole('button', { name: /^High\s*15 min\s*Endpoint:\s*Shadow copies deleted, tms-app-02\s*Triage analyst$/ })).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Unsigned file, gate-ctl-02' })).toHaveAttribute('aria-valuetext', '4 of 10 min');
    await expectAccessible(container);
  });
  it('has one thing in amber', async () => {
    await show();
    expect(screen.getAllByRole('article').filter((card) => card.dataset['state'] === 'needs')).toHaveLength(1);
  });
  it('keeps the name of an attack step off the page until T is held', async () => {
    await show();
    expect(document.body).not.toHaveTextContent('copies the gate database');
    expect(document.body).not.toHaveTextContent('Contractor VPN session');
    fireEvent.keyDown(window, { key: 't', code: 'KeyT' });
    expect(document.body).toHaveTextContent('copies the gate database');
    expect(document.body).toHaveTextContent('Contractor VPN session');
    fireEvent.keyUp(window, { key: 't', code: 'KeyT' });
    expect(document.body).not.toHaveTextContent('copies the gate database');
  });
  it('hides the choices until the commit', async () => {
    await show();
    const card = screen.getByRole('article', { name: 'What do we tell customers?' });
    expect(within(card).queryByText('Say what we know now')).toBeNull();
    expect(within(card).getByText('Choices stay hidden until the commit')).toBeVisible();
  });
});

describe('keys', () => {
  it('pause, and not inside a field', async () => {
    const { sent, user } = await show();
    await user.keyboard(' ');
    expect(sent).toEqual([{ act: { do: 'pause' }, actor: 'facilitator', keyed: false }]);
    await user.click(screen.getByRole('textbox', { name: 'Note what you see' }));
    await user.keyboard('n b');
    expect(sent).toHaveLength(1);
  });
  it('go to the next item and halt where the session says, with a word about it', async () => {
    const { sent, user } = await show({ haltBefore: () => ({ at: 7319, why: 'Cut the terminal link', expiry: true }) });
    await user.keyboard('n');
    expect(sent[0]?.act).toEqual({ do: 'advance', to: 7319 });
    expect(screen.getByText(/right before ‘Cut the terminal link’ expires/)).toBeVisible();
  });
  it('ask the reason before an expiry is gone through', async () => {
    const { sent, user } = await show({ haltBefore: () => ({ at: clock.now, why: 'Cut the terminal link', expiry: true }) });
    await user.keyboard('n');
    const sheet = screen.getByRole('dialog', { name: 'Let ‘Cut the terminal link’ expire?' });
    expect(sheet).toHaveTextContent('Then: The link stays up.');
    await user.click(within(sheet).getByRole('button', { name: 'The room chose to let it run out.' }));
    await user.click(within(sheet).getByRole('button', { name: 'Go through' }));
    expect(sent.map((s) => s.act)).toEqual([{ do: 'advance', to: clock.now + 1, because: 'The room chose to let it run out.' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('can be turned off; Ctrl K still opens all actions', async () => {
    settings.getState().setSingleKeys(false);
    const { sent, user } = await show();
    await user.keyboard(' n');
    expect(sent).toEqual([]);
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('dialog', { name: 'All actions' })).toBeVisible();
  });
  it('go to the n-th decision and to the next in the list', async () => {
    const { user } = await show();
    await user.keyboard('1');
    await act(async () => void (await new Promise(requestAnimationFrame)));
    expect(document.activeElement).toHaveTextContent('Cut the terminal link');
    await user.keyboard('j');
    expect(document.activeElement).toHaveTextContent('Revoke contractor access');
  });
  it('black out the projector', async () => {
    const setBlackout = vi.fn();
    const { user } = await show({ setBlackout });
    await user.keyboard('b');
    expect(setBlackout).toHaveBeenCalledWith(true);
  });
});

describe('what a role says', () => {
  it('is keyed as a present role’s own command', async () => {
    const { sent, user } = await show();
    const card = screen.getByRole('article', { name: /Cut the terminal link/ });
    await user.click(within(card).getByRole('button', { name: 'Approved: Chief executive' }));
    expect(sent).toEqual([{ act: { do: 'approve', decision: 'cut-link' }, actor: 'ceo', keyed: true }]);
  });
  it('of an absent role is played, its reason asked once', async () => {
    const { sent, user } = await show();
    const card = screen.getByRole('article', { name: 'What do we tell customers?' });
    await user.click(within(card).getByRole('button', { name: /Commit as Head of communications/ }));
    const sheet = screen.getByRole('dialog');
    await user.click(within(sheet).getByRole('radio', { name: /Say what we know now/ }));
    await user.click(within(sheet).getByRole('button', { name: /^Commit for/ }));
    expect(within(sheet).getByRole('alert')).toHaveTextContent('Write the owner’s reason');
    await user.type(within(sheet).getByRole('textbox'), 'They will hear it anyway.');
    await user.click(within(sheet).getByRole('button', { name: /^Commit for/ }));
    const why = screen.getByRole('dialog', { name: 'Play the part of the Head of communications?' });
    await user.type(within(why).getByRole('textbox'), 'Nobody sits here.');
    await user.click(within(why).getByRole('button', { name: 'Play the part' }));
    expect(sent).toEqual([{
      actor: 'facilitator', keyed: false,
      act: {
        do: 'play', role: 'communications', because: 'Nobody sits here.',
        command: { do: 'commit', decision: 'customers', option: 'say-all', because: 'They will hear it anyway.' },
      },
    }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('is refused at its control, in the words of the rules', async () => {
    const { user } = await show({}, {}, { code: 'not-yours', message: 'Only the Chief executive can approve this.' });
    const card = screen.getByRole('article', { name: /Cut the terminal link/ });
    await user.click(within(card).getByRole('button', { name: 'Approved: Chief executive' }));
    expect(within(card).getByRole('alert')).toHaveTextContent('Only the Chief executive can approve this.');
  });
  it('about an alert is keyed from the alert', async () => {
    const { sent, user } = await show();
    await user.click(screen.getByRole('button', { name: /Shadow copies deleted/ }));
    await user.click(screen.getByRole('button', { name: 'False positive' }));
    expect(sent).toEqual([{ act: { do: 'close', alert: 'shadow', as: 'false-positive' }, actor: 'triage', keyed: true }]);
  });
});

describe('interventions', () => {
  it('release a held message with its reason', async () => {
    const { sent, user } = await show();
    await user.click(within(screen.getByRole('group', { name: 'Release ‘Board chair calls the chief executive’' })).getByRole('button'));
    const sheet = screen.getByRole('dialog', { name: 'Release ‘Board chair calls the chief executive’?' });
    await user.click(within(sheet).getByRole('button', { name: 'Release' }));
    expect(sent).toEqual([]);
    await user.type(within(sheet).getByRole('textbox'), 'Push');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent[0]?.act).toEqual({ do: 'release', inject: 'board-chair', because: 'Push' });
  });
  it('find any action in the palette, and say why one is off', async () => {
    const { user } = await show({}, { undo: null });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(screen.getByRole('searchbox', { name: 'Find' }), 'undo');
    expect(screen.getByText('There is no command to take back.', { selector: '[role=dialog] *' })).toBeVisible();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'reroute{Enter}');
    expect(screen.getByRole('dialog', { name: 'Reroute to another stage?' })).toBeVisible();
  });
  it('keep a note, or an observation on an objective', async () => {
    const { sent, user } = await show();
    await user.type(screen.getByRole('textbox', { name: 'Note what you see' }), 'They asked for the contract.{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Objective it is about' }), 'evict');
    await user.type(screen.getByRole('textbox', { name: 'Note what you see' }), 'Fast.{Enter}');
    expect(sent.map((s) => s.act)).toEqual([{ do: 'note', text: 'They asked for the contract.' }, { do: 'observe', objective: 'evict', text: 'Fast.' }]);
  });
  it('stop for a real incident only at the second press', async () => {
    const stopForRealIncident = vi.fn();
    const { user } = await show({ stopForRealIncident });
    await user.click(screen.getByRole('button', { name: 'Real incident: stop' }));
    expect(stopForRealIncident).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Stop now' }));
    expect(stopForRealIncident).toHaveBeenCalledOnce();
  });
});

describe('paced play', () => {
  const paced = { clock: { ...clock, rate: 0, now: 6540 } };
  it('offers to charge the room’s talk after a commit, as one advance', async () => {
    const { sent, user } = await show({ clockMovedWall: Date.now() - 240_000 }, paced);
    const offer = screen.getByRole('region', { name: 'The room’s talk' });
    expect(offer).toHaveTextContent('The room talked 4 min. Charge 16 min of scenario time?');
    await user.click(within(offer).getByRole('button', { name: /Charge/ }));
    expect(sent[0]?.act).toMatchObject({ do: 'advance' });
  });
  it('keeps a declined charge as a note that measures read', async () => {
    const { sent, user } = await show({ clockMovedWall: Date.now() - 240_000 }, paced);
    await user.click(screen.getByRole('button', { name: 'Do not count it' }));
    expect(sent[0]?.act).toMatchObject({ do: 'note', text: expect.stringMatching(/^\[talk not counted\]/) });
    expect(screen.queryByRole('region', { name: 'The room’s talk' })).toBeNull();
  });
});

describe('states of the session', () => {
  it('shows nothing of the exercise when stopped, only how to go on', async () => {
    const resumeAfterStop = vi.fn();
    const { container, user } = await show({ stopped: true, resumeAfterStop });
    expect(screen.getByRole('heading', { name: 'Exercise stopped' })).toBeVisible();
    expect(container).not.toHaveTextContent('Harbor Light');
    await user.click(screen.getByRole('button', { name: 'Resume the exercise' }));
    expect(resumeAfterStop).toHaveBeenCalledOnce();
  });
  it('can only watch in a second tab, and says why when pressed', async () => {
    const { sent, user } = await show({ readOnly: true });
    const pause = screen.getByRole('button', { name: 'Pause' });
    expect(pause).toHaveAttribute('aria-disabled', 'true');
    await user.click(pause);
    expect(screen.getAllByRole('alert').map((x) => x.textContent).join()).toContain('Here you can watch.');
    expect(sent).toEqual([]);
  });
  it('leads to the debrief after the end', async () => {
    const { user, go } = await show({}, { clock: { ...clock, state: 'ended' }, agenda: [] });
    await user.click(screen.getByRole('button', { name: 'Open the debrief' }));
    expect(go).toHaveBeenCalledWith('#/debrief');
  });
  it('offers release, reroute and end when nothing is due', async () => {
    await show({}, { decisions: [], updates: [], intel: [], nothingDue: true, agenda: [] });
    const strip = screen.getByRole('region', { name: 'Needs you now' });
    expect(within(strip).getAllByRole('button').map((b) => b.textContent)).toEqual([
      expect.stringContaining('End exercise'), expect.stringContaining('Reroute'), expect.stringContaining('release or skip'),
    ]);
  });
});

describe('going on without an answer about the talk', () => {
  it('counts as declined, and the log says so', async () => {
    const { sent, user } = await show({ clockMovedWall: Date.now() - 240_000 }, { clock: { ...clock, rate: 0, now: 6540 } });
    await user.keyboard('n');
    expect(sent.map((s) => s.act.do)).toEqual(['note', 'advance']);
  });
  it('leaves no note when hardly anybody talked', async () => {
    const { sent, user } = await show({ clockMovedWall: Date.now() - 5000 }, { clock: { ...clock, rate: 0, now: 6540 } });
    expect(screen.getByRole('region', { name: 'The room’s talk' })).toBeVisible();
    await user.keyboard('n');
    expect(sent.map((s) => s.act.do)).toEqual(['advance']);
  });
});

it('lists the keys at ?, where single keys can be turned off', async () => {
  const { sent, user } = await show();
  await user.keyboard('?');
  const sheet = screen.getByRole('dialog', { name: 'Keys' });
  expect(within(sheet).getByRole('row', { name: 'N Next item' })).toBeVisible();
  await user.click(within(sheet).getByRole('checkbox', { name: 'Single keys act' }));
  await user.keyboard('{Escape}');
  await user.keyboard('b ');
  expect(sent).toEqual([]);
});
