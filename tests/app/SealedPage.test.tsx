import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SealedPage } from '#app/SealedPage.tsx';
import { textHash } from '#core/base/textHash.ts';
import { writeLog } from '#core/exercise/log/logFile.ts';
import { EMPTY_BOOK } from '#core/measures/gapBook.ts';
import type { KeptFeedback } from '#core/measures/feedback.ts';
import { readSealed, type SealedReading } from '#core/report/sealed/readSealed.ts';
import { expectAccessible } from '#kit/axe.ts';
import { playedRecord } from '#kit/debriefRecord.ts';
import { sealExercise } from '#stores/sealExercise.ts';
import { SEALED_MARK } from '#core/report/sealed/sealedParts.ts';
import '#ui/debrief/OtherPart.tsx';
import '#ui/debrief/paper/Paper.tsx';
import '#ui/debrief/whatIf/WhatIfPart.tsx';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'scenarios/harbor-light';
const answers: readonly KeptFeedback[] = [0, 1, 2, 3].map((i) => ({ ratings: { plausible: 4 }, texts: { strengths: `We spoke up, ${i}` }, name: null, team: 'secops' }));

/** The poor play, sealed with feedback of four and opened again, as its page reads it. */
async function sealed(): Promise<SealedReading> {
  const mdx = readFileSync(`${FOLDER}/scenario.mdx`, 'utf8');
  const { record, measures } = playedRecord(FOLDER, 'plays/poor.jsonl');
  const header = { ...record.header, sha256: textHash(mdx) };
  const { scenario, chronicle, entries } = record;
  const file = await sealExercise(async () => `<body>${SEALED_MARK}</body>`, { text: async () => mdx }, { scenario, header, chronicle, entries, measures, book: EMPTY_BOOK, now: '2026-11-24', names: 'names', feedback: answers }, () => writeLog(header, entries));
  const page = new DOMParser().parseFromString(file?.html ?? '', 'text/html');
  return readSealed((id) => page.getElementById(id)?.textContent ?? null);
}

describe('A sealed file', () => {
  let reading: SealedReading;
  beforeAll(async () => {
    reading = await sealed();
  });

  it('plays a decision again otherwise, in its own thread, while the page goes on', async () => {
    vi.stubGlobal('Worker', class {
      constructor() {
        throw new Error('a page from a disk may start no worker');
      }
    });
    render(<SealedPage reading={reading} />);
    await userEvent.click(await screen.findByRole('tab', { name: 'Decisions' }));
    const line = (await screen.findByText('The contractor wants to work at nine')).closest('details') as HTMLElement;
    await userEvent.click(line.querySelector('summary') as HTMLElement);
    const part = within(await within(line).findByRole('group', { name: 'What if …' }));
    await userEvent.selectOptions(part.getByRole('combobox', { name: 'What would have been different' }), 'keep-out');
    await userEvent.click(part.getByRole('button', { name: 'Play it again' }));
    expect(await part.findByRole('region', { name: /^As it was, and with the change/ })).toHaveTextContent('2 h 30 m shorter');
    vi.unstubAllGlobals();
  });

  it('shows the feedback that could be shown when it was sealed', async () => {
    const { container } = render(<SealedPage reading={reading} />);
    await userEvent.click(await screen.findByRole('tab', { name: 'Feedback' }));
    expect(await screen.findByText(/4 have given feedback/)).toBeVisible();
    expect(screen.getByText('We spoke up, 3')).toBeVisible();
    await expectAccessible(container);
  });

  it('names the feedback when it was changed', async () => {
    render(<SealedPage reading={{ ...reading, damaged: ['feedback'], texts: { ...reading.texts, feedback: '{"n":' } }} />);
    expect(await screen.findByText(/changed after it was sealed: what participants said\./)).toBeVisible();
    await userEvent.click(await screen.findByRole('tab', { name: 'Feedback' }));
    expect(await screen.findByText('No feedback stands in this sealed file.')).toBeVisible();
  });
});
