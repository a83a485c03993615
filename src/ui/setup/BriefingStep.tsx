import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_brief_1, setup_brief_2, setup_brief_3, setup_brief_4, setup_brief_5, setup_brief_6, setup_brief_done, setup_brief_handling, setup_brief_lead,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import styles from './BriefingStep.module.css';
import { PracticeVote } from './PracticeVote.tsx';
import type { PracticeBallot } from './practiceTally.ts';
import type { SetupDraft } from './setupDraft.ts';

const PARAGRAPHS = [setup_brief_1, setup_brief_2, setup_brief_3, setup_brief_4, setup_brief_5, setup_brief_6] as const;

interface BriefingStepProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly ballots: readonly PracticeBallot[];
  readonly onChange: (change: Partial<SetupDraft>) => void;
  readonly onVote: () => void;
}

/** The no-fault briefing to read aloud, and a vote to try. */
export function BriefingStep({ scenario, draft, ballots, onChange, onVote }: BriefingStepProps) {
  return (
    <div className={styles.BriefingStep}>
      <p className={styles.lead}>{setup_brief_lead()}</p>
      <div className={styles.aloud}>
        {PARAGRAPHS.map((paragraph, place) => <p key={place}>{paragraph()}</p>)}
        {scenario.handling !== null && <p>{setup_brief_handling({ handling: scenario.handling })}</p>}
      </div>
      <CheckField label={setup_brief_done()} checked={draft.briefed} onChange={(briefed) => onChange({ briefed })} />
      <PracticeVote scenario={scenario} ballots={ballots} onVote={onVote} />
    </div>
  );
}
