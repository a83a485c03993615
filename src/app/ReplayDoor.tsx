import { lazy } from 'react';

const ReplayPage = lazy(async () => ({ default: (await import('./ReplayPage.tsx')).ReplayPage }));

/** The way to the replay: so small that the first page need not know what the replay is made of. */
export const ReplayDoor = ({ address }: { readonly address: string }) => <ReplayPage address={address} />;
