import { Suspense, useSyncExternalStore } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Stores } from '#stores/StoresContext.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { Announcer } from '#ui/kit/Announcer.tsx';
import { Broken } from './Broken.tsx';
import { Opening } from './Opening.tsx';
import { Rooms } from './Rooms.tsx';

const never = () => () => {};

/** The front door. The first render is the prerendered shell; rooms come with the next one. */
export function App({ stores }: { readonly stores: Stores | null }) {
  const here = useSyncExternalStore(never, () => true, () => false);
  if (!here || stores === null) return <Opening />;
  return (
    <StoresContext value={stores}>
      <Announcer />
      <ErrorBoundary FallbackComponent={Broken}>
        <Suspense fallback={<Opening />}>
          <Rooms />
        </Suspense>
      </ErrorBoundary>
    </StoresContext>
  );
}
