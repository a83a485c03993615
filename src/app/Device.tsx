import { Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { StoreApi } from 'zustand/vanilla';
import type { GuestStore } from '#stores/table/guestTypes.ts';
import { GuestContext } from '#stores/table/useGuest.ts';
import { Announcer } from '#ui/kit/Announcer.tsx';
import { BrokenTable } from '#ui/table/BrokenTable.tsx';
import { TableRoom } from '#ui/table/TableRoom.tsx';
import { doorFragment } from './doorFragment.ts';
import { tableRooms } from './tableRooms.ts';

export interface DeviceProps {
  readonly open: (fragment: string) => StoreApi<GuestStore>;
  /** Of the link that this page was opened with. */
  readonly fragment: string;
}

/** The page of a device: the way to the table, and the rooms that it enters there. */
export function Device({ open, fragment }: DeviceProps) {
  const [at, setAt] = useState(() => ({ guest: open(fragment), fragment, by: fragment === '' ? ('nothing' as const) : ('link' as 'link' | 'code') }));
  const onCode = async (typed: string): Promise<boolean> => {
    const door = await doorFragment(typed);
    if (door !== null) setAt({ guest: open(door), fragment: door, by: 'code' });
    return door !== null;
  };
  const onReload = (): void => {
    history.replaceState(history.state, '', location.pathname + location.search + at.fragment);
    location.reload();
  };
  return (
    <>
      <Announcer />
      <GuestContext value={at.guest}>
        <ErrorBoundary fallback={<BrokenTable onReload={onReload} />}>
          <Suspense fallback={null}>
            <TableRoom rooms={tableRooms} by={at.by} onCode={onCode} onReload={onReload} />
          </Suspense>
        </ErrorBoundary>
      </GuestContext>
    </>
  );
}
