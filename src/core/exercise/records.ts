import type { Seconds } from '../base/duration.ts';
import type { AlertMove, AlertRecord, CommitRecord, VoteRecord } from './chronicle.ts';
import { BRIEF_LINES, type BriefText, type Entry, type RoleAct } from './command.ts';
import type { AlertThing, DecisionThing, UpdateThing } from './things.ts';
import { NO_ENTRY, type Threaded } from './threads.ts';
import type { World } from './world.ts';

interface Said {
  readonly seq: number;
  readonly at: Seconds;
  readonly by: string;
  readonly act: RoleAct;
}

/** What an entry about a thing says; a part that was played counts as the role's own. */
const said = ({ seq, at, actor, act }: Entry): Said =>
  act.do === 'play' ? { seq, at, by: act.role, act: act.command } : { seq, at, by: actor, act: act as RoleAct };

/** What roles did to a thing, in order. */
const saidOf = (w: World, thing: Threaded | undefined): Said[] => w.threads.of(thing, w.entries).map(said);

/** What was done to a thing last. */
function lastSaidOf(w: World, thing: Threaded | undefined): Said | null {
  const entry = w.entries[thing?.lastEntry ?? NO_ENTRY];
  return entry ? said(entry) : null;
}

/** The commands on an alert. `role`: who has to act after it. */
export function movesOf(w: World, thing: AlertThing | undefined): AlertMove[] {
  const moves: AlertMove[] = [];
  let sender: string | null = null;
  for (const { seq, at, by, act } of saidOf(w, thing)) {
    switch (act.do) {
      case 'acknowledge':
      case 'accept':
      case 'close': moves.push({ at, seq, do: act.do, by, role: by }); break;
      case 'escalate':
        sender = by;
        moves.push({ at, seq, do: act.do, by, role: act.to });
        break;
      case 'return': moves.push({ at, seq, do: act.do, by, role: sender ?? by }); break;
      default:
    }
  }
  return moves;
}

/** How an alert was closed, `null` while it is not: nothing comes after a close (P08). */
export function closingOf(w: World, thing: AlertThing | undefined): AlertRecord['closed'] {
  const last = lastSaidOf(w, thing);
  return last?.act.do === 'close' ? { at: last.at, seq: last.seq, by: last.by, as: last.act.as } : null;
}

/** Every vote on a decision, changed ones included. */
export const votesOf = (w: World, thing: DecisionThing | undefined): VoteRecord[] =>
  saidOf(w, thing).flatMap(({ seq, at, by, act }) =>
    act.do === 'vote' ? [{ seq, at, role: by, option: act.option, confidence: act.confidence, because: act.because ?? '' }] : [],
  );

/** Every commit of a decision with its answer. `approver`: who has to answer, `null` for nobody. */
export function commitsOf(w: World, thing: DecisionThing | undefined, approver: string | null): CommitRecord[] {
  const commits: CommitRecord[] = [];
  for (const { seq, at, by, act } of saidOf(w, thing)) {
    const open = commits.at(-1);
    if (act.do === 'commit') commits.push({ seq, at, by, option: act.option, because: act.because ?? '', approver, answer: null });
    else if (open && act.do === 'approve') commits[commits.length - 1] = { ...open, answer: { seq, at, as: 'approved', because: '' } };
    else if (open && act.do === 'decline') commits[commits.length - 1] = { ...open, answer: { seq, at, as: 'declined', because: act.because ?? '' } };
  }
  return commits;
}

interface Brief {
  readonly seq: number;
  readonly at: Seconds;
  readonly by: string;
  readonly text: BriefText;
}
const briefIn = ({ seq, at, by, act }: Said): Brief | null => (act.do === 'brief' ? { seq, at, by, text: linesOf(act) } : null);

/** The briefs of an update, with the lines that say something. */
export const briefsOf = (w: World, thing: UpdateThing | undefined): Brief[] => saidOf(w, thing).flatMap((one) => briefIn(one) ?? []);

/** The newest of them, `null` before the first: nothing else is ever said about an update. */
export function lastBriefOf(w: World, thing: UpdateThing | undefined): Brief | null {
  const last = lastSaidOf(w, thing);
  return last && briefIn(last);
}

const linesOf = (act: BriefText): BriefText => Object.fromEntries(BRIEF_LINES.flatMap((line) => (act[line]?.trim() ? [[line, act[line]]] : [])));
