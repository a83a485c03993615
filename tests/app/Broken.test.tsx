import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Broken } from '#app/Broken.tsx';
import { Fault } from '#core/base/fault.ts';

it.each([
  [new Fault('settling', 'x'), 'settling', 1],
  [new Error('x'), 'unexpected', 1],
  [new TypeError('Failed to fetch dynamically imported module: http://x/assets/a.js'), 'newer-build', 0],
])('a room that stopped is opened again; the page is loaded anew where its parts are gone (%s)', async (error, code, times) => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const again = vi.fn<() => void>();
  render(<Broken error={error} resetErrorBoundary={again} />);
  expect(screen.getByText(`Code: ${code}`)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));
  expect(again).toHaveBeenCalledTimes(times);
  quiet.mockRestore();
});
