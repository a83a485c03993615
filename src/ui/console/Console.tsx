import { lazy, Suspense } from 'react';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import type { SettingsStore } from '#stores/settingsTypes.ts';
import type { TableStore } from '#stores/table/tableTypes.ts';
import { Columns } from './Columns.tsx';
import styles from './Console.module.css';
import type { ConsolePlaces } from './control.ts';
import { Floating } from './Floating.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Stopped } from './Stopped.tsx';
import { Strip } from './Strip.tsx';
import { useConsoleControl } from './useConsoleControl.ts';
import { useConsoleKeys } from './useConsoleKeys.ts';
import { useTold } from './useTold.ts';

/** Sheets come with the first one that is opened. */
const SheetHost = lazy(async () => ({ default: (await import('./sheets/SheetHost.tsx')).SheetHost }));

export interface ConsoleProps {
  readonly session: SessionStore;
  readonly settings: SettingsStore;
  readonly table: TableStore;
  readonly places: ConsolePlaces;
  /** Leads to another room. */
  readonly go: (href: string) => void;
}

/** The facilitator's console. Stopped for a real incident it shows nothing of the exercise; without a view, nothing at all. */
export function Console(props: ConsoleProps) {
  const { session } = props;
  if (session.stopped) return <Stopped readOnly={session.readOnly} onResume={session.resumeAfterStop} />;
  return session.view === null ? null : <Running {...props} view={session.view} />;
}

function Running(props: ConsoleProps & { readonly view: FacilitatorView }) {
  const c = useConsoleControl(props);
  useConsoleKeys(c);
  useTold(c);
  return (
    <div className={styles.Console}>
      <Header c={c} />
      <Strip c={c} />
      <Columns c={c} />
      <Floating c={c} />
      <Footer c={c} />
      <Suspense fallback={null}><SheetHost c={c} /></Suspense>
    </div>
  );
}
