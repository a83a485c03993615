import { AssumptionList } from './AssumptionList.tsx';
import { DutyList } from './DutyList.tsx';
import { IntelForm } from './IntelForm.tsx';
import type { PanelProps } from './seatProps.ts';
import { UpdateComposer } from './UpdateComposer.tsx';

/** What this role owes others and what runs against the clock: updates, intelligence to share, duties, assumptions. */
export function DeadlinePanel(props: PanelProps) {
  const { view } = props;
  return (
    <>
      {view.owes.map((owed) => (
        <UpdateComposer key={owed.id} {...props} owed={owed} />
      ))}
      {view.intel.map((raw) => (
        <IntelForm key={raw.id} {...props} raw={raw} />
      ))}
      {view.duties.length > 0 && <DutyList duties={view.duties} now={view.clock.now} clockStart={view.clock.clockStart} />}
      {view.assumptions.length > 0 && <AssumptionList {...props} />}
    </>
  );
}
