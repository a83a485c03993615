import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { aMember, anInvite, OPEN, somebodyAtTheDoor, WALL } from '#kit/fakeTable.ts';
import { showDevices as show } from '#kit/showDevices.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

const tab = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const accessible = () => expectAccessible(document.body);

describe('before the table is open', () => {
  it.each([
    ['windows', /courtesy, not security/], ['loopback', /this machine only/], ['lan', /over https/], ['hosted', /through the relay of this site/],
    ['lan-http', /anyone on this network who can change the page can read along/],
  ] as const)('says in plain words what opening means: %s', async (mode, words) => {
    const { sheet, calls } = show({ status: 'closed', mode });
    expect(sheet().getByText(words)).toBeVisible();
    expect(sheet().getByText(/Each device gets only what its role may know/)).toBeVisible();
    await accessible();
    await press('Open the table');
    expect(calls).toEqual([['openTable']]);
    expect(sheet().getByRole('tab', { name: 'Seats' })).toHaveAttribute('aria-selected', 'true');
  });
  it('says that there is no relay, and what to do', async () => {
    const { sheet } = show({ status: 'none' });
    expect(sheet().getByRole('heading', { name: 'No relay at this address' })).toBeVisible();
    expect(sheet().getByText(/npm start -- --lan/)).toBeVisible();
    expect(sheet().queryByRole('button', { name: 'Open the table' })).toBeNull();
    await accessible();
  });
  it('is busy while it opens', async () => {
    const { sheet } = show({ status: 'opening' });
    expect(sheet().getByRole('button', { name: 'Opening…' })).toHaveAttribute('aria-disabled', 'true');
    await accessible();
  });
  it('says when the table did not open, and can be tried again', async () => {
    const { table, sheet } = show({ status: 'closed' });
    const openTable = vi.fn(async () => {
      table.setState({ status: 'opening' });
      throw new Error('no relay');
    });
    table.setState({ openTable });
    await press('Open the table');
    expect(await sheet().findByRole('alert')).toHaveTextContent('The table did not open.');
    await press('Open the table');
    expect(openTable).toHaveBeenCalledTimes(2);
  });
});

describe('seats', () => {
  const away = aMember({ id: 'm2', name: 'Raj', grants: [{ kind: 'role', role: 'counsel' }, { kind: 'role', role: 'operations' }], connected: false, heardAt: WALL - 130_000 });
  const members = [aMember(), away];

  it('are free, taken, connected or silent, in words', async () => {
    const { sheet } = show({ ...OPEN, members, invites: [anInvite({ id: 'i2', grant: { kind: 'role', role: 'hunter' } })] });
    const seat = (title: string) => sheet().getByText(title, { selector: 'li *' }).closest('li');
    expect(seat('Chief executive')).toHaveTextContent('Helen Marsh, Connected');
    expect(seat('General counsel')).toHaveTextContent('Raj, Silent for 2 min');
    expect(seat('Head of operations')).toHaveTextContent('Raj, Silent for 2 min');
    expect(seat('Triage analyst')).toHaveTextContent('Free');
    expect(seat('Head of communications')).toHaveTextContent('Absent, played by you †');
    expect(seat('Threat hunter')).toHaveTextContent(/Invite open for 1 device until \d\d:56/);
    await accessible();
  });
  it('are invited to with one press, which shows the code and the link large', async () => {
    const { sheet, calls } = show({ ...OPEN });
    await press('Invite: Triage analyst');
    expect(calls).toEqual([['invite', { kind: 'role', role: 'triage' }, 1]]);
    expect(screen.getByRole('dialog', { name: 'Invite: Triage analyst' })).toBeVisible();
    expect(sheet().getByRole('img', { name: 'QR code: Triage analyst' })).toBeVisible();
    expect(sheet().getByRole('textbox', { name: 'Link' })).toHaveValue('https://192.168.1.5:4174/seat.html#j.1.made-1.secret');
    expect(sheet().getByText(/Invite open for 1 device until \d\d:56/)).toBeVisible();
    expect(sheet().getByText('amber river stone')).toBeVisible();
    await accessible();
    await press('Revoke');
    expect(calls.at(-1)).toEqual(['revoke', 'made-1']);
    expect(screen.getByRole('dialog', { name: 'Devices' })).toBeVisible();
  });
  it('copy their link, or select it where there is no clipboard', async () => {
    const { sheet, user } = show({ ...OPEN, invites: [anInvite()] });
    await press('Show the invite: Chief executive');
    await user.click(sheet().getByRole('button', { name: 'Copy' }));
    expect(await sheet().findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('https://192.168.1.5:4174/seat.html#j.1.i1.secret');
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(sheet().getByRole('button', { name: 'Copy' }));
    expect(sheet().getByText(/The link is selected: press Ctrl C/)).toBeVisible();
    const field = sheet().getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(field.value.length);
  });
  it('open in another window where no other device can reach the page', async () => {
    const { sheet } = show({ ...OPEN, mode: 'windows', invites: [anInvite()], words: [] });
    await press('Show the invite: Chief executive');
    expect(sheet().queryByRole('img')).toBeNull();
    expect(sheet().getByRole('link', { name: 'Open in a new window' })).toHaveAttribute('href', anInvite().link);
    await accessible();
  });
  it('say when the invite that is shown was used', async () => {
    const { sheet, table } = show({ ...OPEN, invites: [anInvite()] });
    await press('Show the invite: Chief executive');
    act(() => table.setState({ invites: [], members }));
    expect(screen.getByRole('dialog', { name: 'Invite: Chief executive' })).toHaveTextContent(/This invite opens nothing any more.*Helen Marsh, Connected/);
    await accessible();
    expect(sheet().queryByRole('img')).toBeNull();
    await press('Back');
    expect(screen.getByRole('dialog', { name: 'Devices' })).toBeVisible();
  });
  it('are not needed by observers, evaluators and a co-facilitator', async () => {
    const { sheet, calls, user } = show({ ...OPEN });
    const devices = sheet().getByRole('spinbutton', { name: 'For how many devices' });
    await user.clear(devices);
    await press('Invite: Observer');
    expect(calls).toEqual([]);
    expect(devices).toBeInvalid();
    await user.type(devices, '12');
    await press('Invite: Observer');
    await press('Back');
    await press('Invite: Evaluator');
    const watches = within(sheet().getByRole('group', { name: 'Watches' }));
    await press('Invite');
    expect(sheet().getByRole('alert')).toHaveTextContent('Choose the roles that the evaluator watches.');
    await user.click(watches.getByRole('checkbox', { name: 'Triage analyst' }));
    await user.click(watches.getByRole('checkbox', { name: 'Chief executive' }));
    await press('Invite');
    await press('Back');
    await press('Invite: Co-facilitator');
    expect(calls).toEqual([
      ['invite', { kind: 'observer' }, 12], ['invite', { kind: 'evaluator', roles: ['triage', 'ceo'] }, 1], ['invite', { kind: 'cofacilitator' }, 1],
    ]);
  });
});

describe('the door', () => {
  it('is locked until it is opened, then shows its code in two groups with the minutes left', async () => {
    const { sheet, calls } = show({ ...OPEN });
    await tab(/^Door/);
    expect(sheet().getByText(/The door is locked/)).toBeVisible();
    expect(sheet().getByText('Nobody waits at the door.')).toBeVisible();
    await press('Open the door');
    expect(sheet().getByText('7K3M').parentElement).toHaveTextContent('7K3M 9QXT');
    expect(sheet().getByText('15 min left')).toBeVisible();
    await accessible();
    await press('Show large');
    expect(screen.getByRole('dialog', { name: 'Join at the door' })).toBeVisible();
    expect(sheet().getByRole('img', { name: 'QR code: Join at the door' })).toBeVisible();
    await accessible();
    await press('Back');
    await press('New code');
    await press('Lock the door');
    expect(calls).toEqual([['openDoor'], ['openDoor'], ['lockDoor']]);
    expect(sheet().getByText(/The door is locked/)).toBeVisible();
  });
  it('shows no code that has run out', async () => {
    const { sheet } = show({ ...OPEN, code: { text: '7K3M-9QXT', link: 'https://x/#d', expiresAt: WALL } });
    await tab(/^Door/);
    expect(sheet().getByText(/This code has run out/)).toBeVisible();
    expect(sheet().queryByText('7K3M')).toBeNull();
  });
  it('comes first when somebody waits: digits and words to compare, what the device is for, admit', async () => {
    const { sheet, calls, user } = show({ ...OPEN, members: [somebodyAtTheDoor] });
    expect(sheet().getByRole('tab', { name: /^Door/ })).toHaveAttribute('aria-selected', 'true');
    const who = within(sheet().getByRole('article', { name: /Mo/ }));
    expect(who.getByText('482 913')).toBeVisible();
    expect(who.getByText('harbour violin maple')).toBeVisible();
    await accessible();
    await press(/They match: admit/);
    expect(calls).toEqual([]);
    expect(who.getByRole('alert')).toHaveTextContent('Choose what this device is for.');
    const sits = within(who.getByRole('group', { name: 'Sits as' }));
    await user.click(sits.getByRole('checkbox', { name: 'Triage analyst' }));
    await user.click(sits.getByRole('checkbox', { name: 'Threat hunter' }));
    await press(/They match: admit/);
    expect(calls).toEqual([['admit', 'm9', [{ kind: 'role', role: 'triage' }, { kind: 'role', role: 'hunter' }]]]);
  });
  it('refuses who reads something else', async () => {
    const { calls } = show({ ...OPEN, members: [somebodyAtTheDoor] });
    await press(/They do not match: refuse/);
    expect(calls).toEqual([['remove', 'm9']]);
  });
  it('admits nobody before there is something to compare', () => {
    const { sheet } = show({ ...OPEN, members: [{ ...somebodyAtTheDoor, sas: null }] });
    expect(sheet().getByText('The digits to compare come in a moment.')).toBeVisible();
    expect(sheet().queryByRole('button', { name: /admit/i })).toBeNull();
  });
  it('keeps what an invite gives chosen for who only waits', async () => {
    const { calls } = show({ ...OPEN, members: [aMember({ id: 'm3', state: 'waiting', grants: [{ kind: 'evaluator', roles: ['ceo'] }] })] });
    await press(/^Admit/);
    expect(calls).toEqual([['admit', 'm3', [{ kind: 'evaluator', roles: ['ceo'] }]]]);
  });
});
