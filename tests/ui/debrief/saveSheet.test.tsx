import { render, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { EMPTY_BOX } from '#core/measures/feedback.ts';
import { writeLog } from '#core/exercise/log/logFile.ts';
import { expectAccessible } from '#kit/axe.ts';
import { anEarlierAction } from '#kit/earlierAction.ts';
import { playedRecord } from '#kit/debriefRecord.ts';
import type { SaveWays } from '#ui/debrief/debriefWays.ts';
import { saveFormats } from '#ui/debrief/save/saveFormats.ts';
import { SaveSheet, type SaveSheetProps } from '#ui/debrief/save/SaveSheet.tsx';

vi.setConfig({ testTimeout: 60_000 });

const NAME = 'Ottilie Brandvold';
const played = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');
const named = { ...played, record: { ...played.record, header: { ...played.record.header, roster: [{ role: 'ceo', person: NAME, absent: false }] } } };
const formats = saveFormats(played.record.scenario);
const book = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: NAME, action: `${NAME} asks for a second analyst` });

function sheet(change: Partial<SaveWays> = {}, earlier: SaveSheetProps['earlier'] = null) {
  const download = vi.fn<SaveWays['download']>();
  const onClose = vi.fn();
  const ways: SaveWays = { download, log: () => 'the log as it is', seal: null, today: () => '2026-11-24', ...change };
  const shown = render(<SaveSheet {...named} book={book} earlier={earlier} feedback={EMPTY_BOX} ways={ways} onClose={onClose} />);
  return { download, onClose, ...shown };
}
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
/** Of Office files the text of every part. */
function textOf(content: string | Uint8Array | undefined): string {
  if (typeof content === 'string' || content === undefined) return content ?? '';
  const parts = Object.values(unzipSync(Uint8Array.from(content)));
  expect(parts.length).toBeGreaterThan(3);
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

describe('Saving a debrief', () => {
  it('offers every format, each under a name of scenario, day and kind', async () => {
    const { download, baseElement } = sheet();
    for (const { label, ending } of formats) {
      await press(label());
      expect(await screen.findByText(`Saved as harbor-light-2026-11-24-${ending}.`)).toBeVisible();
    }
    expect(download).toHaveBeenCalledTimes(formats.length);
    expect(download.mock.calls.every(([, content]) => content.length > 0)).toBe(true);
    expect(download.mock.calls.map(([name]) => name).filter((name) => name.includes('-attack-'))).toEqual(['harbor-light-2026-11-24-attack-enterprise-layer.json', 'harbor-light-2026-11-24-attack-ics-layer.json']);
    await expectAccessible(baseElement);
  });

  it('puts roles in place of names in every file, and says so in its name', async () => {
    const log = () => writeLog(named.record.header, named.record.entries);
    const { download } = sheet({ log });
    await press('Log of the exercise');
    await screen.findByText(/Saved as/);
    expect(textOf(download.mock.lastCall?.[1])).toContain(NAME);
    await userEvent.click(screen.getByLabelText('Roles instead of names'));
    for (const { label, ending } of formats) {
      await press(label());
      expect(await screen.findByText(`Saved as harbor-light-2026-11-24-roles-${ending}.`)).toBeVisible();
      const text = textOf(download.mock.lastCall?.[1]);
      for (const part of NAME.split(' ')) expect(text, ending).not.toContain(part);
    }
  });

  it('tells in the report what became of the actions of earlier exercises, or that none was given', async () => {
    const { download, unmount } = sheet({}, [anEarlierAction('ack-late', { owner: 'R. Vale' })]);
    await press('Markdown');
    await screen.findByText(/Saved as/);
    expect(textOf(download.mock.lastCall?.[1])).toMatch(/\| Alerts waited too long for their first look \| 4 December 2025 \| R\. Vale \| not written \| \*\*Found again: open\*\* \|/);
    unmount();
    const none = sheet();
    await press('Markdown');
    await screen.findByText(/Saved as/);
    expect(textOf(none.download.mock.lastCall?.[1])).toContain('No earlier exercise was given, so nothing was tested again.');
  });

  it('seals with the names that were chosen, and shows the seal to note', async () => {
    const seal = vi.fn<NonNullable<SaveWays['seal']>>(async () => ({ html: '<html>', seal: '0123456789abcdef'.repeat(4) }));
    const { download } = sheet({ seal });
    await press('One sealed file');
    expect(await screen.findByText(/Seal: 0123 4567 89ab cdef 0123 4567 89ab cdef\. Note it/)).toBeVisible();
    expect(seal.mock.lastCall?.[0]).toMatchObject({ names: 'names', now: '2026-11-24', book });
    expect(download).toHaveBeenCalledExactlyOnceWith('harbor-light-2026-11-24-sealed.html', '<html>');
  });

  it('says what is missing, or that it failed, and can be tried again', async () => {
    const { unmount } = sheet({ seal: async () => null });
    await press('One sealed file');
    expect(await screen.findByText(/scenario's text that was played is not on this machine/)).toBeVisible();
    unmount();
    const seal = vi.fn<NonNullable<SaveWays['seal']>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce({ html: 'x', seal: 'a'.repeat(64) });
    sheet({ seal });
    await press('One sealed file');
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be written');
    await press('One sealed file');
    expect(await screen.findByText(/Seal: aaaa/)).toBeVisible();
  });

  it('offers no sealing inside a sealed file', () => {
    sheet();
    expect(screen.queryByRole('button', { name: 'One sealed file' })).toBeNull();
  });
});
