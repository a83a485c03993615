import { queuedOf, lengthOf } from '../../measures/spans.ts';
import { firstLooks } from '../../measures/timings.ts';
import { listWords } from './amountWords.ts';
import type { PlaceWords } from './placeWords.ts';
import { lengthWords } from './lengthWords.ts';

const ackLate: PlaceWords = ({ chronicle, quoted, clock }, about) => {
  const raised = chronicle.alerts.find(({ id }) => id === about)?.raisedAt ?? 0;
  const looked = firstLooks(chronicle).get(about)?.startedAt ?? raised;
  return `${quoted(about)} was raised at ${clock(raised)} and first looked into at ${clock(looked)}, ${lengthWords(looked - raised)} later.`;
};
const ackMissed: PlaceWords = ({ chronicle, quoted, clock }, about) => `${quoted(about)}, raised at ${clock(chronicle.alerts.find(({ id }) => id === about)?.raisedAt ?? 0)}.`;

const closedAsFalse: PlaceWords = ({ chronicle, quoted, clock }, about) => {
  const closed = chronicle.alerts.find(({ id }) => id === about)?.closed;
  return closed ? `${quoted(about)} was closed as ${closed.as.replace('-', ' ')} at ${clock(closed.at)}${firstLooks(chronicle).has(about) ? '' : ', without a look that was carried through'}.` : null;
};
const closedEarly: PlaceWords = ({ measures, quoted, clock }, about) => {
  const { v, r } = measures.incidents.find(({ id }) => id === about) ?? { v: null, r: null };
  if (v === null) return null;
  return `The last alert of ${quoted(about)} was closed at ${clock(v)}; ${r === null ? 'its access was not gone by the end' : `the access was gone at ${clock(r)}, ${lengthWords(r - v)} later`}.`;
};
const hidden: PlaceWords = ({ chronicle, scenario, quoted }, about) => {
  const ids = scenario.attacks.filter(({ incident }) => incident === about).flatMap(({ steps }) => steps.flatMap(({ effects }) => effects.gains));
  const held = [...new Set(chronicle.access.filter(({ id, until }) => until === null && ids.includes(id)).map(({ id }) => id))];
  return `${quoted(about)}: still held at the end ${held.length === 1 ? 'was' : 'were'} ${listWords(held.map(quoted))}.`;
};
const cameBack: PlaceWords = ({ chronicle, quoted, clock }, about) => {
  const held = chronicle.incidents.find(({ id }) => id === about)?.held ?? [];
  const back = held.slice(1).map(({ from }, i) => `out at ${clock(held[i]?.until ?? from)}, back at ${clock(from)}`);
  return `${quoted(about)}: ${listWords(back)}.`;
};
const feed: PlaceWords = ({ measures, quoted }, about) => {
  const found = measures.feeds.find(({ id }) => id === about);
  return found ? `${quoted(about)}: ${found.tp} of ${found.tp + found.fp} alerts were real, its record before the exercise included.` : null;
};
const moved = (what: 'escalate' | 'return', words: string): PlaceWords => ({ chronicle, quoted, clock, title }, about, { evidence }) => {
  const moves = chronicle.alerts.find(({ id }) => id === about)?.moves ?? [];
  const told = moves.filter((move) => move.do === what && evidence.includes(move.seq));
  return told.length === 0 ? null : `${quoted(about)}: ${listWords(told.map((move) => `${title(move.by)} ${words} ${title(move.role)} at ${clock(move.at)}`))}.`;
};
const queued: PlaceWords = ({ chronicle, quoted, title }, about, { evidence }) => {
  const works = chronicle.works.filter((work) => (work.alert === about || work.option === about || work.decision === about) && evidence.includes(work.seq));
  const waits = works.map((work) => `${lengthWords(lengthOf(queuedOf(work, chronicle.endedAt)))} at the desk of the ${title(work.role)}`);
  return waits.length === 0 ? null : `${quoted(about)} waited ${listWords(waits)}.`;
};

/** Places of the gaps about alerts, incidents, feeds and desks. */
export const ALERT_PLACES = {
  'ack-late': ackLate, 'ack-missed': ackMissed, 'true-closed-as-false': closedAsFalse, 'premature-closure': closedEarly, 'hidden-access': hidden, 're-entry': cameBack, 'feed-below-90': feed,
  'escalation-skipped': moved('escalate', 'escalated to'), 'escalation-returned': moved('return', 'sent it back to'), 'work-queued': queued,
} as const satisfies Readonly<Record<string, PlaceWords>>;
