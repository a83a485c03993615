import { DERIVED_GAPS, type DerivedGapCode } from '../../measures/derivedGaps.ts';

/** Words of a derived gap: what it is called, why it tends to happen, and what to do about it until people write their own. */
interface GapWords {
  readonly title: string;
  readonly why: string;
  readonly action: string;
}

export const isDerivedCode = (code: string): code is DerivedGapCode => Object.hasOwn(DERIVED_GAPS, code);

/** Every derived gap (SPEC 3, P23). Processes and tools are at fault, never persons. */
export const DERIVED_WORDS: Readonly<Record<DerivedGapCode, GapWords>> = {
  'ack-late': {
    title: 'Alerts waited too long for their first look',
    why: 'Looks start late when one desk receives everything, when noise stands before what is real, or when nobody is agreed as the first to look.',
    action: 'Agree who looks first at each hour of the day, and within what time; test it on a night shift.',
  },
  'ack-missed': {
    title: 'Real alerts were never looked into',
    why: 'A queue without an owner loses its tail: what is not looked at in the first hour is rarely looked at later.',
    action: 'Name who empties the queue at the end of each shift, and have the handover state what is left in it.',
  },
  'true-closed-as-false': {
    title: 'Real alerts were closed as something else',
    why: 'A familiar explanation ended the work before the facts did. A second pair of eyes costs minutes, a wrong close costs hours.',
    action: 'Ask for a second look before an alert on a critical asset is closed as false, and list the facts that must be seen first.',
  },
  'premature-closure': {
    title: 'Alerts were closed before the access was gone',
    why: 'Closing followed the end of the work, not the end of the access. Nothing in the process asked for proof.',
    action: 'Close only when the list of what the attacker could use is empty; put that list into the ticket.',
  },
  'hidden-access': {
    title: 'Access was still held though nothing pointed to it',
    why: 'What raises no alert is found only by a search that somebody orders.',
    action: 'Hunt for access that raises no alert before the end is declared.',
  },
  're-entry': {
    title: 'The attacker came back',
    why: 'A way in was closed while another, or the cause of the first, stayed open.',
    action: 'Take away every way back in together, and check the first door again the next day.',
  },
  'feed-below-90': {
    title: 'Feeds are right in less than nine of ten alerts',
    why: 'Analysts learn to close what is usually noise; the real alert of a noisy feed is then closed as well.',
    action: 'Tune the feed until it is right in nine of ten alerts, or take it out of the queue that people answer.',
  },
  'decision-expired': {
    title: 'Decisions were not taken in time',
    why: 'Where it is not written who decides and who stands in, the clock decides.',
    action: 'Write down who may decide at which hour, who stands in, and what happens if neither answers.',
  },
  'approval-wait': {
    title: 'Approvals took 15 minutes or more',
    why: 'Work that is agreed waits for a permission that could have been given beforehand.',
    action: 'Grant the authority beforehand, within written limits of cost and time.',
  },
  'escalation-skipped': {
    title: 'Escalations went over a tier',
    why: 'A tier is skipped when its task is unclear or it is thought to be away; the work then lands on a desk that sends it back.',
    action: 'Put the way of escalation on one page, with who is on duty, and practise it.',
  },
  'escalation-returned': {
    title: 'Escalations came back',
    why: 'An escalation without the facts and the question costs the receiver a look and the sender a wait.',
    action: 'State in each escalation what is known and what is asked; give the form three lines.',
  },
  'update-late': {
    title: 'Updates came late',
    why: 'Whoever writes the update is often the one who is busiest.',
    action: 'Put the next update into the calendar of somebody who has no task at a desk.',
  },
  'update-missed': {
    title: 'Updates did not come',
    why: 'Nobody else was to send it when its author had no time.',
    action: 'Give the update a deputy, and let it go out on time even when it says that nothing changed.',
  },
  'stale-decision': {
    title: 'The business decided on an old picture',
    why: 'The decision came while the promised update was overdue, so it rested on what was known hours before.',
    action: 'Brief before asking for a decision: the update belongs to the question.',
  },
  'duty-breached': {
    title: 'Legal or contractual clocks ran out',
    why: 'The clock starts with a fact, not with a decision. If nobody watches for that fact, the time is already running.',
    action: 'Start the checklist of each clock with the first sign, and name who watches it.',
  },
  'intel-not-shared': {
    title: 'Intelligence did not reach all who needed it in time',
    why: 'Information follows the people one knows, not the people who need it.',
    action: 'Keep a list of who must learn of what, and check off each name.',
  },
  'assumption-false': {
    title: 'People relied on something that was not so',
    why: 'A statement that nobody ever tested was treated as a fact.',
    action: 'Test the statement before the night on which it is needed, and write down when it was last tested.',
  },
  'votes-split': {
    title: 'No option had more than half of the votes',
    why: 'The room did not share a picture of what matters most.',
    action: 'Agree beforehand on what comes first when not everything can be kept.',
  },
  'business-and-secops-apart': {
    title: 'Business and SecOps wanted different things',
    why: 'Each side weighed what it sees every day. Neither is wrong; the difference is cheaper to settle before an incident than in one.',
    action: 'Talk through what an outage and what a leak would cost, before the next incident.',
  },
  overconfident: {
    title: 'The room was surer than right',
    why: 'Confidence rose with agreement, not with evidence.',
    action: 'Before a large decision, ask what would have to be true for it to be wrong.',
  },
  'context-apart': {
    title: 'Business and SecOps see different things as the worst to lose',
    why: 'Priorities were never set down together, so each desk protected what it thinks matters.',
    action: 'Rank the harms and the critical assets together once a quarter.',
  },
  'role-absent': {
    title: 'Roles that matter did not act',
    why: 'A role without a deputy is a gap in the plan on every night its holder is away.',
    action: 'Name a deputy for the role and practise with them.',
  },
  'work-queued': {
    title: 'Work on an incident waited on a desk',
    why: 'One desk had more than it could do while others could have helped.',
    action: 'Agree when and by whom work is moved to a free desk as a queue grows.',
  },
};
