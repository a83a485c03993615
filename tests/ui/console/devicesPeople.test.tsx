import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { aMember, aProposal, OPEN, somebodyAtTheDoor, WALL } from '#kit/fakeTable.ts';
import { showDevices as show } from '#kit/showDevices.tsx';

vi.setConfig({ testTimeout: 30_000 });
const tab = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const accessible = () => expectAccessible(document.body);
const HOSTILE = `\u202eevil${'x'.repeat(80)}`;

describe('people', () => {
  const members = [
    aMember(), aMember({ id: 'm2', name: HOSTILE, grants: [{ kind: 'evaluator', roles: ['triage'] }, { kind: 'observer' }], muted: true, connected: false, heardAt: null }),
    aMember({ id: 'm4', name: 'Gone', state: 'removed' }), somebodyAtTheDoor,
  ];
  const people = async () => {
    const shown = show({ ...OPEN, members });
    await tab(/^People/);
    return shown;
  };
  it('are listed with their place and connection; names of others are cut and cannot turn the line', async () => {
    const { sheet } = await people();
    const table = within(sheet().getByRole('table', { name: 'People' }));
    expect(table.getByRole('row', { name: /^Helen Marsh/ })).toHaveTextContent('Helen Marsh Chief executive Connected');
    const evil = table.getByRole('row', { name: /^evilx/ });
    expect(evil).toHaveTextContent(`evil${'x'.repeat(55)}… MutedEvaluator of Triage analyst, Observer Not heard since this page was opened`);
    expect(evil.textContent).not.toContain('\u202e');
    expect(table.queryByRole('row', { name: /^Mo/ })).toBeNull();
    expect(sheet().getByText(/^Removed: .Gone.$/)).toBeVisible();
    await accessible();
  });
  it('are moved, to several seats at once if that is wanted', async () => {
    const { sheet, calls, user } = await people();
    await press(/^Move .Helen Marsh/);
    const sits = within(sheet().getByRole('group', { name: 'Sits as' }));
    expect(sits.getByRole('checkbox', { name: 'Chief executive' })).toBeChecked();
    await user.click(sits.getByRole('checkbox', { name: 'Chief executive' }));
    await press('Move');
    expect(sheet().getByRole('alert')).toHaveTextContent('Choose what this device is for.');
    await user.click(sits.getByRole('checkbox', { name: 'General counsel' }));
    await user.click(sheet().getByRole('checkbox', { name: 'Observer' }));
    await accessible();
    await press('Move');
    expect(calls).toEqual([['move', 'm1', [{ kind: 'role', role: 'counsel' }, { kind: 'observer' }]]]);
    expect(sheet().queryByRole('group', { name: 'Sits as' })).toBeNull();
  });
  it('are muted and unmuted with one press', async () => {
    const { calls } = await people();
    await press(/^Mute .Helen Marsh/);
    await press(/^Unmute .evil/);
    expect(calls).toEqual([['mute', 'm1', true], ['mute', 'm2', false]]);
  });
  it('are removed only after a second press; the focus goes to the harmless answer and back', async () => {
    const { sheet, calls } = await people();
    await press(/^Remove .Helen Marsh/);
    expect(sheet().getByText(/Helen Marsh.\? The device gets nothing more/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep it as it is' })).toHaveFocus();
    await accessible();
    await press('Keep it as it is');
    expect(screen.getByRole('button', { name: /^Remove .Helen Marsh/ })).toHaveFocus();
    expect(calls).toEqual([]);
    await press(/^Remove .Helen Marsh/);
    await press('Remove');
    expect(calls).toEqual([['remove', 'm1']]);
  });
  it('are missed in words', async () => {
    const { sheet } = show({ ...OPEN });
    await tab(/^People/);
    expect(sheet().getByText('Nobody has joined yet. Make an invite, or open the door.')).toBeVisible();
  });
});

describe('ratings', () => {
  it('that evaluators propose are given or dropped; a refusal stands beside them', async () => {
    const { sheet, calls } = show({ ...OPEN, proposals: [aProposal(), aProposal({ id: 'p2', rating: 'U', because: '' })] }, { code: 'not-an-act', message: 'Start the exercise first.' });
    expect(sheet().getByRole('tab', { name: /^Ratings/ })).toHaveAttribute('aria-selected', 'true');
    const [first, second] = sheet().getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Remove the attacker within 4 h of the first lookS, .*proposed by .Ines.Out after six hours\./);
    expect(second).toHaveTextContent('No reason was given.');
    await accessible();
    await userEvent.click(within(first ?? document.body).getByRole('button', { name: /^Give this rating/ }));
    expect(within(first ?? document.body).getByRole('alert')).toHaveTextContent('Start the exercise first.');
    await userEvent.click(within(second ?? document.body).getByRole('button', { name: /^Drop/ }));
    expect(calls).toEqual([['accept', 'p1'], ['drop', 'p2']]);
  });
});

describe('the table as a whole', () => {
  it('bears the badge of plain http always, invites included', async () => {
    const { sheet } = show({ ...OPEN, mode: 'lan-http' });
    for (const name of [/^Door/, /^People/, /^Ratings/, /^Seats/]) {
      await tab(name);
      expect(sheet().getByText('Plain http: others can read along')).toBeVisible();
    }
    await press('Invite: Triage analyst');
    expect(sheet().getByText('Plain http: others can read along')).toBeVisible();
  });
  it('says when the relay is not reached', async () => {
    const { sheet } = show({ ...OPEN, relay: 'connecting' });
    expect(sheet().getByText('The relay is not reached. This page tries again; nothing is lost.')).toBeVisible();
    await accessible();
  });
  it('is closed only after a second press', async () => {
    const { calls, sheet } = show({ ...OPEN });
    await press('Close the table…');
    expect(calls).toEqual([]);
    await press('Close for all devices');
    expect(calls).toEqual([['closeTable']]);
    expect(sheet().getByRole('button', { name: 'Open the table' })).toBeVisible();
  });
  it('is only watched where another device has taken over, or another tab has it', async () => {
    const { sheet } = show({ ...OPEN, takenOver: '4', members: [somebodyAtTheDoor] });
    expect(sheet().getByText(/Another device has taken over the exercise. This page watches/)).toBeVisible();
    expect(sheet().getAllByRole('button').map((button) => button.textContent)).toEqual(['Done']);
    await accessible();
  });
  it('is left to the tab that has the exercise', () => {
    const { sheet } = show({ ...OPEN }, null, { readOnly: true });
    expect(sheet().getByText(/Devices are looked after there/)).toBeVisible();
    expect(sheet().queryByRole('tab')).toBeNull();
  });
  it('is left without a trace', async () => {
    const { leave, calls } = show({ ...OPEN, members: [aMember({ heardAt: WALL })] });
    await press('Done');
    expect(leave).toHaveBeenCalledWith({ sheet: null });
    expect(calls).toEqual([]);
  });
});
