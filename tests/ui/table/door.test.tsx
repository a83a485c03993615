import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { showTable } from '#kit/fakeGuest.tsx';
import { PlainHttp } from '#ui/table/PlainHttp.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const SAS = { digits: '482913', words: ['harbour', 'violin', 'maple'] };
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));

describe('On the way to the table', () => {
  it.each([
    ['reading', 'Opening…'], ['name', 'Take your seat'], ['knocking', 'Knocking…'], ['compare', 'Read these to the facilitator'],
    ['waiting', 'Wait to be let in'], ['removed', 'You are not at the table'], ['ended', 'You are no longer at the table'],
    ['bad-link', 'This link opens no table'], ['newer', 'This page is older than the table'], ['no-relay', 'The relay cannot be used'],
  ] as const)('%s: one heading says where one stands, marked as an exercise, with the badge of plain http', async (phase, title) => {
    const { container } = showTable({ phase, sas: SAS, seats: [], plainHttp: true });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByText('Exercise · simulated')).toBeVisible();
    expect(screen.getByText('Plain http: others in this network can read along')).toBeVisible();
    expect(document.title).toBe(title);
    await expectAccessible(container);
  });
  it('shows the badge of plain http nowhere over https', () => {
    showTable({ phase: 'name' });
    expect(screen.queryByText(/Plain http/)).not.toBeInTheDocument();
    const { container } = render(<PlainHttp />);
    expect(container).toHaveTextContent('Plain http');
  });

  it('asks for a name by one field that the browser may fill in, says who will see it, and knocks by Enter too', async () => {
    const { calls } = showTable({ phase: 'name' });
    const field = screen.getByRole('textbox', { name: 'Your name' });
    expect(field).toHaveAttribute('autocomplete', 'name');
    expect(field).toHaveAttribute('maxlength', '60');
    expect(field).toHaveAccessibleDescription(/The facilitator sees it/);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.type(field, 'Helen Marsh{Enter}');
    expect(calls).toEqual([['knock', 'Helen Marsh']]);
  });
  it('says what is wrong with a name at the field', async () => {
    showTable({ phase: 'name' });
    await press('Join');
    expect(screen.getByRole('alert')).toHaveTextContent('Type a name of 1 to 60 letters');
  });
  it('shows digits and words to be read aloud, each digit for itself, and asks whether they are the same', async () => {
    const { calls } = showTable({ phase: 'compare', sas: SAS, seats: [] });
    expect(screen.getByText('482 913')).toBeVisible();
    expect(screen.getByText('4 8 2 9 1 3')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Words' })).getAllByRole('listitem').map((one) => one.textContent)).toEqual(SAS.words);
    await press('They are the same');
    await press('They differ');
    expect(calls).toEqual([['confirm', true], ['confirm', false]]);
  });
  it('can turn round while it waits', async () => {
    const { calls } = showTable({ phase: 'waiting', seats: [] });
    expect(screen.getByText(/Helen Marsh, and gives you a seat/)).toBeVisible();
    await press('Do not join');
    expect(calls).toEqual([['leave']]);
  });
  it('reloads where that helps', async () => {
    const { onReload } = showTable({ phase: 'newer', seats: [] });
    await press('Reload');
    expect(onReload).toHaveBeenCalledOnce();
  });
});

describe('The short code', () => {
  it('is typed in two groups, whatever case and signs', async () => {
    const { onCode } = showTable({ phase: 'bad-link', seats: [] }, { by: 'nothing' });
    expect(screen.getByRole('heading', { name: 'Enter the table’s code'.replace('’', "'") })).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Code of the table' });
    await userEvent.type(field, '7k3m9qxt');
    expect(field).toHaveValue('7K3M-9QXT');
    await userEvent.clear(field);
    await userEvent.type(field, '7k3m 9qxt{Enter}');
    expect(field).toHaveValue('7K3M-9QXT');
    expect(onCode).toHaveBeenCalledWith('7K3M-9QXT');
  });
  it('says what a code is, if it is none', async () => {
    showTable({ phase: 'bad-link', seats: [] }, { by: 'nothing', onCode: async () => false });
    await userEvent.type(screen.getByRole('textbox', { name: 'Code of the table' }), '7K3');
    await press('Go to the door');
    expect(await screen.findByRole('alert')).toHaveTextContent('A code has eight letters and digits.');
  });
  it('that opened nothing is not called a link', () => {
    showTable({ phase: 'bad-link', seats: [] }, { by: 'code' });
    expect(screen.getByRole('heading', { name: 'This code opens no table' })).toBeVisible();
  });
});
