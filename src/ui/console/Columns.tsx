import { lazy, Suspense } from 'react';
import styles from './Columns.module.css';
import type { ConsoleControl } from './control.ts';
import { DecideColumn } from './DecideColumn.tsx';
import { DesksColumn } from './DesksColumn.tsx';
import { StoryColumn } from './StoryColumn.tsx';
import { useLayout } from './useLayout.ts';

/** Tabs bring 30 KiB of code, and three columns need none. */
const TabbedColumns = lazy(async () => ({ default: (await import('./TabbedColumns.tsx')).TabbedColumns }));

/** Three columns; in less room the right one, or all, become tabs: until those are here, what is to be decided. Columns scroll inside, the page does not. */
export function Columns({ c }: { readonly c: ConsoleControl }) {
  const layout = useLayout();
  const decide = <DecideColumn c={c} />;
  if (layout === 'wide') return <main className={styles.Columns} data-layout={layout}><StoryColumn c={c} />{decide}<DesksColumn c={c} /></main>;
  return (
    <main className={styles.Columns} data-layout={layout}>
      <Suspense fallback={<div className={styles.tabs}>{decide}</div>}><TabbedColumns c={c} layout={layout} /></Suspense>
    </main>
  );
}
