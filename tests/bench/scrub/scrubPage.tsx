import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { replayScreens } from '#app/replayScreens.tsx';
import type { Entry } from '#core/exercise/command.ts';
import { openRun } from '#core/exercise/run.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { Debrief, type DebriefPageProps } from '#ui/debrief/Debrief.tsx';
import { Replay } from '#ui/replay/Replay.tsx';

/** What runs inside Chromium for the scrub bench: replay and debrief as they are, driven from outside one step at a time. */
const { scenario, entries } = (globalThis as unknown as { scrub: { scenario: Scenario; entries: readonly Entry[] } }).scrub;
const log = { scenario, header: { roster: [] }, entries, until: null };
const root = (): Root => createRoot(document.body.appendChild(document.createElement('div')));
let replay: Root | null = null;

const record = () => {
  const run = openRun(scenario);
  run.load(entries);
  run.finish();
  const header = { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256: '', seed: 0, roster: [], started: '' } as const;
  return { exerciseId: 'x', scenario, header, entries, chronicle: run.chronicle(), brokenAfter: null };
};
const kept = record();
/** Nothing is saved here. */
const NO_SAVE: DebriefPageProps['save'] = { download: () => {}, log: () => '', seal: null, today: () => '2026-11-24' };

Object.assign(globalThis, {
  /** Shows a screen at a second. */
  step(as: string, at: number): void {
    replay ??= root();
    const shown = replay;
    flushSync(() => shown.render(<Replay log={log} wish={{ at, seq: null, as }} screens={replayScreens} />));
  },
  endReplay(): void {
    replay?.unmount();
    replay = null;
  },
  /** Shows the debrief's first part, with what comes after its first screen; how many marks its timeline has. */
  async debrief(): Promise<number> {
    const shown = root();
    flushSync(() => shown.render(<Debrief record={kept} measures={measureRun(scenario, kept.chronicle)} rate={null} books={null} feedback={null} save={NO_SAVE} back={null} onSave={() => {}} />));
    while (document.querySelector('figure') === null) await new Promise((next) => setTimeout(next, 0));
    const marks = document.querySelectorAll('[data-item]').length;
    shown.unmount();
    return marks;
  },
  /** Plain marks, so many, by React. */
  plain(count: number): void {
    const shown = root();
    flushSync(() => shown.render(<svg>{Array.from({ length: count }, (_, i) => <rect key={i} x={i} y={2} width={3} height={4}><title>{`mark ${i}`}</title></rect>)}</svg>));
    shown.unmount();
  },
});
