import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenedArchive } from '#core/archive/openArchive.ts';
import { Fault } from '#core/base/fault.ts';
import { storeTrouble } from '../../trouble.ts';
import { nextTurn } from '../nextTurn.ts';
import type { ArchivePorts } from './archivePorts.ts';
import type { ArchiveItem, ArchiveState, ArchiveWork } from './archiveTypes.ts';
import type { Judged } from './judgeArchive.ts';

type Archive = StoreApi<ArchiveState>;
type Step = (done: number, of: number) => void;

/** Saving all that is kept as one file, and opening such a file. The code for both comes when it is asked for. */
export function createArchive(ports: ArchivePorts): Archive {
  /** Rises with each thing that is begun or let go of: what an older number began stops. */
  let visit = 0;
  let opened: OpenedArchive | null = null;
  const store: Archive = createStore<ArchiveState>()((set) => {
    const show = (work: ArchiveWork): void => set({ work });
    const steps = (step: 'saving' | 'unpacking' | 'checking' | 'taking', mine: number): Step => (done, of) => {
      if (mine !== visit) throw new Fault('stopped', 'It was let go of.');
      show({ step, done, of });
    };
    /** Whatever goes wrong is shown, unless it was let go of. */
    const attempt = async (work: (mine: number) => Promise<ArchiveWork>): Promise<void> => {
      // What is being taken in is done to the end: nobody could say otherwise what of it came in.
      if (store.getState().work.step === 'taking') return;
      const mine = (visit += 1);
      const next = await work(mine).catch(troubleOf);
      if (mine === visit) show(next);
    };
    return {
      work: { step: 'idle' },
      save: () => attempt((mine) => save(ports, steps('saving', mine))),
      open: (file) => attempt(async (mine) => {
        opened = null;
        const { readArchiveFile } = await import('./readArchiveFile.ts');
        const read = await readArchiveFile(file, steps('unpacking', mine));
        if (!read.ok) return { step: 'refused', name: file.name, problem: read.error };
        const items = await preview(read.value, ports, steps('checking', mine));
        if (mine === visit) opened = read.value;
        return { step: 'preview', name: file.name, app: read.value.app, items, problems: read.value.problems };
      }),
      async take() {
        const { work } = store.getState();
        const archive = opened;
        if (work.step !== 'preview' || archive === null) return;
        opened = null;
        show({ step: 'taking', done: 0, of: work.items.length });
        const items = await keepNew(archive, work.items, ports, (done, of) => show({ step: 'taking', done, of })).catch(troubleOf);
        show('step' in items ? items : { ...work, step: 'result', items });
        ports.onTaken();
      },
      close() {
        if (store.getState().work.step === 'taking') return;
        visit += 1;
        opened = null;
        show({ step: 'idle' });
      },
    };
  });
  return store;
}

async function save(ports: ArchivePorts, onStep: Step): Promise<ArchiveWork> {
  const { saveArchive } = await import('./saveArchive.ts');
  const saved = await saveArchive(ports, onStep);
  if (saved === null) return { step: 'nothing' };
  const { bytes, ...held } = saved;
  const name = `hotwash-archive-${ports.today()}.zip`;
  ports.files.download(name, bytes);
  return { step: 'saved', name, ...held };
}

/** What everything in an archive would come to. */
async function preview(archive: OpenedArchive, ports: ArchivePorts, onStep: Step): Promise<readonly ArchiveItem[]> {
  const { judgeArchive } = await import('./judgeArchive.ts');
  const all = judgeArchive(archive, ports);
  const items: ArchiveItem[] = [];
  for (const judge of all) {
    onStep(items.length, all.length);
    items.push((await judge()).item);
    await nextTurn();
  }
  return items;
}

/** Keeps what the preview called new, each by itself: one that cannot be kept does not hinder the next. */
async function keepNew(archive: OpenedArchive, shown: readonly ArchiveItem[], ports: ArchivePorts, onStep: Step): Promise<readonly ArchiveItem[]> {
  const { judgeArchive } = await import('./judgeArchive.ts');
  const fresh = shown.filter(({ verdict }) => verdict.kind === 'new').length;
  const items: ArchiveItem[] = [];
  let done = 0;
  for (const [place, judge] of judgeArchive(archive, ports).entries()) {
    const item = shown[place];
    if (item === undefined) continue;
    if (item.verdict.kind === 'new') {
      onStep(done, fresh);
      items.push(await keepOne(judge).catch((error: unknown): ArchiveItem => ({ ...item, verdict: { kind: 'not-kept', trouble: storeTrouble(error) } })));
      done += 1;
      await nextTurn();
    } else items.push(item);
  }
  return items;
}

/** What came in from elsewhere meanwhile is judged again: what is here stays. */
async function keepOne(judge: () => Promise<Judged>): Promise<ArchiveItem> {
  const { item, keep } = await judge();
  if (keep === null) return item;
  try {
    await keep();
    return { ...item, verdict: { kind: 'taken' } };
  } catch (error) {
    if (error instanceof Fault && error.code === 'exists') return (await judge()).item;
    throw error;
  }
}

function troubleOf(error: unknown): ArchiveWork {
  if (error instanceof Fault && error.code === 'archive-large') return { step: 'too-large' };
  return { step: 'trouble', trouble: storeTrouble(error) };
}
