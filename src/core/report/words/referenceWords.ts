import type { GapMeasure } from '../../measures/measures.ts';
import type { ReportContext } from '../reportContext.ts';
import { capabilityWords } from './csfWords.ts';
import { targetWords } from './objectiveWords.ts';

/** What a gap is held against: the duty's own source, else its objective, under which it stands, else the framework's category, else the exercise's own rule. */
export function referenceWords(context: ReportContext, { code, about, objective: id }: GapMeasure): string {
  const { scenario } = context;
  const duty = scenario.duties.find((found) => found.id === about);
  if (duty) return `${duty.source} (as of ${duty.asOf})`;
  const csf = scenario.gaps.find((gap) => gap.code === code)?.csf ?? null;
  const objective = scenario.objectives.find((found) => found.id === id);
  if (csf !== null) return `NIST CSF 2.0, ${capabilityWords(csf)}`;
  if (objective === undefined) return RULES[code] ?? 'the rules of the exercise';
  const target = targetWords(context, objective);
  return target === null ? 'this objective' : `this objective, ${target}`;
}

/** Thresholds that the program uses where no objective sets one (SPEC P23). */
const RULES: Readonly<Record<string, string>> = {
  'ack-late': 'a first look within 15 minutes, where no objective says otherwise', 'approval-wait': 'an answer within 15 minutes of the choice', 'work-queued': 'work on an incident starts within 10 minutes',
  'feed-below-90': 'nine of ten alerts of a feed are real, or people stop believing it', 'escalation-skipped': 'the way of escalation, tier by tier', 'escalation-returned': 'the way of escalation, tier by tier',
  'votes-split': 'blind votes before the decision', 'business-and-secops-apart': 'blind votes before the decision', overconfident: 'blind votes with confidence, against the grade of what was chosen',
  'context-apart': 'blind rankings by business and SecOps', 'stale-decision': 'the rhythm of updates that was promised to leaders', 'update-late': 'the rhythm of updates that was promised to leaders',
  'update-missed': 'the rhythm of updates that was promised to leaders', 'decision-expired': 'the deadline of the decision', 'intel-not-shared': 'the time within which the report was of use',
  'assumption-false': 'what the scenario reveals', 'role-absent': 'the roles that the scenario calls essential', 'premature-closure': 'closed means that the access is gone',
  'true-closed-as-false': 'what the alert was in truth', 'ack-missed': 'every real alert is looked into', 'hidden-access': 'no access is left at the end', 're-entry': 'out means out to the end',
};
