import { lazy } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { guideHref, logHref, ROUTES } from '#stores/routes.ts';
import { useStores } from '#stores/StoresContext.ts';
import { InExercise } from './InExercise.tsx';
import { Lost } from './Lost.tsx';
import { OutOfExercise } from './OutOfExercise.tsx';

const LibraryRoom = lazy(async () => ({ default: (await import('#ui/library/LibraryRoom.tsx')).LibraryRoom }));
const SetupRoom = lazy(async () => ({ default: (await import('#ui/setup/SetupRoom.tsx')).SetupRoom }));
const ConsoleRoom = lazy(async () => ({ default: (await import('#ui/console/ConsoleRoom.tsx')).ConsoleRoom }));
const SeatRoom = lazy(async () => ({ default: (await import('#ui/seat/SeatRoom.tsx')).SeatRoom }));
const DebriefRoom = lazy(async () => ({ default: (await import('#ui/debrief/DebriefRoom.tsx')).DebriefRoom }));
const GuideRoom = lazy(async () => ({ default: (await import('./GuideRoom.tsx')).GuideRoom }));
const CofacilitatorPage = lazy(async () => ({ default: (await import('./CofacilitatorPage.tsx')).CofacilitatorPage }));
const ReplayDoor = lazy(async () => ({ default: (await import('./ReplayDoor.tsx')).ReplayDoor }));
const LogRoom = lazy(async () => ({ default: (await import('#ui/debrief/LogRoom.tsx')).LogRoom }));
const ProgrammePage = lazy(async () => ({ default: (await import('./ProgrammePage.tsx')).ProgrammePage }));

/** Which room stands at which address; each comes when it is first entered. */
export function Rooms() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path={ROUTES.library}><OutOfExercise><Library /></OutOfExercise></Route>
        <Route path={ROUTES.guide}><GuideRoom /></Route>
        <Route path={ROUTES.log}><OutOfExercise><LogRoom /></OutOfExercise></Route>
        <Route path={ROUTES.programme}><OutOfExercise><ProgrammePage /></OutOfExercise></Route>
        <Route path={ROUTES.cofacilitator}>{({ link }) => <OutOfExercise><CofacilitatorPage key={link} link={link} /></OutOfExercise>}</Route>
        <Route path={ROUTES.setup}>{({ scenario }) => <SetupRoom key={scenario} scenario={scenario} />}</Route>
        <Route path={ROUTES.console}>{({ exercise }) => <InExercise exercise={exercise}><ConsoleRoom /></InExercise>}</Route>
        <Route path={ROUTES.desk}>{({ exercise }) => <InExercise exercise={exercise}><SeatRoom /></InExercise>}</Route>
        <Route path={ROUTES.debrief}>{({ exercise }) => <InExercise exercise={exercise}><DebriefRoom /></InExercise>}</Route>
        <Route path={ROUTES.replay}>{({ exercise }) => <ReplayDoor address={exercise} />}</Route>
        <Route><Lost /></Route>
      </Switch>
    </Router>
  );
}

/** The library; a log that is opened there is read in a room of its own. */
function Library() {
  const openedLog = useStores('openedLog');
  const read = ({ name, text }: { readonly name: string; readonly text: string }): void => {
    void openedLog.getState().read(name, text);
    location.hash = logHref();
  };
  return <LibraryRoom authorGuide={guideHref()} onReadLog={read} />;
}
