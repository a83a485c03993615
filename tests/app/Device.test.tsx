import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GuestState } from '#stores/table/guestTypes.ts';
import { Device } from '#app/Device.tsx';
import { aGuest } from '#kit/fakeGuest.tsx';
import { expectAccessible } from '#kit/axe.ts';
import { aSeatView } from '#kit/seatView.ts';

vi.setConfig({ testTimeout: 20_000 });

function device(fragment: string, change: Partial<GuestState>) {
  const fake = aGuest(change);
  const open = vi.fn(() => fake.guest);
  return { ...fake, open, ...render(<Device open={open} fragment={fragment} />) };
}

describe('The page of a device', () => {
  afterEach(() => void vi.restoreAllMocks());
  it('opens what its link says, and a typed code by the door of this page’s relay', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    const { open } = device('#j.1.broken', { phase: 'bad-link', seats: [] });
    expect(screen.getByRole('heading', { name: 'This link opens no table' })).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Code of the table' }), '7k3m 9qxu');
    await userEvent.click(screen.getByRole('button', { name: 'Go to the door' }));
    expect(await screen.findByText('A code has eight letters and digits.')).toBeVisible();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Code of the table' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Code of the table' }), '7k3m 9qxt');
    await userEvent.click(screen.getByRole('button', { name: 'Go to the door' }));
    expect(await screen.findByRole('heading', { name: 'This code opens no table' })).toBeVisible();
    expect(open.mock.calls.map(([link]: readonly unknown[]) => link)).toEqual(['#j.1.broken', expect.stringMatching(/^#d\.1\..*\.7K3M-9QXT$/)]);
  });
  it('shows the desk once it is at the table', async () => {
    device('', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Head of operations' }, { timeout: 15_000 })).toBeVisible();
  });
  it('keeps the place and offers a reload when a part of it breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { guest, container } = device('', {});
    await screen.findByRole('heading', { level: 1, name: 'Head of operations' }, { timeout: 15_000 });
    const broken = { ...aSeatView(), inbox: null } as never;
    act(() => guest.setState({ seats: [{ key: 'seat:operations', as: 'act', role: 'operations', view: broken, hash: 'f' }] }));
    expect(screen.getByRole('heading', { name: 'This page stopped' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
    await expectAccessible(container);
  });
});
