import type { DebriefProps } from './debriefProps.ts';
import { DecisionsTab } from './decisions/DecisionsTab.tsx';
import { FeedbackTab } from './feedback/FeedbackTab.tsx';
import { GapsTab } from './gaps/GapsTab.tsx';
import type { KeptBook } from './gaps/useGapBook.ts';
import { KnownTab } from './KnownTab.tsx';
import { LogTable } from './LogTable.tsx';
import { ObjectivesTab } from './objectives/ObjectivesTab.tsx';

export type TabId = 'happened' | 'decisions' | 'known' | 'objectives' | 'gaps' | 'feedback' | 'log';

export interface OtherPartProps extends DebriefProps {
  readonly part: Exclude<TabId, 'happened'>;
  readonly kept: KeptBook;
  /** Entry of the log to show. */
  readonly entry: number | null;
}

/** The parts of the debrief behind the first one; they come after it. */
export function OtherPart({ part, kept, entry, ...props }: OtherPartProps) {
  switch (part) {
    case 'decisions': return <DecisionsTab {...props} />;
    case 'known': return <KnownTab {...props} />;
    case 'objectives': return <ObjectivesTab {...props} />;
    case 'gaps': return <GapsTab {...props} kept={kept} />;
    case 'feedback': return <FeedbackTab record={props.record} />;
    case 'log': return <LogTable record={props.record} focus={entry} />;
  }
}
