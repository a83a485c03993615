import type { Instant, Moments } from '#core/exercise/moments.ts';
import { actorText, actText } from '#core/views/actText.ts';
import { happenings, type Happening } from '#core/views/happenings.ts';
import type { Chronicle } from '#core/exercise/chronicle.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { replay_before_start, replay_corrected, replay_entry, replay_last_entry } from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import { happeningWords } from './happeningWords.ts';

/** Seconds up to a moment of which it is told what came about. */
const WINDOW = 60;

export interface MomentWords {
  /** The entry that makes the moment, or the last before it. */
  readonly entry: string;
  /** What came about by itself in the minute up to the moment. */
  readonly came: readonly string[];
}

const made = new WeakMap<Chronicle, readonly Happening[]>();

/** Of one chronicle once. */
function happeningsOf(s: Scenario, chronicle: Chronicle): readonly Happening[] {
  const known = made.get(chronicle) ?? happenings(s, chronicle);
  made.set(chronicle, known);
  return known;
}

/** What happened at a moment, as people saw it then. */
export function momentWords(s: Scenario, moments: Moments, { at, seq }: Instant): MomentWords {
  const chronicle = moments.chronicle(seq);
  const came = happeningsOf(s, chronicle).filter((one) => one.at > at - WINDOW && one.at <= at);
  return { entry: entryWords(s, moments, { at, seq }), came: came.map((one) => happeningWords(s, one)) };
}

function entryWords(s: Scenario, moments: Moments, { at, seq }: Instant): string {
  const entry = moments.entries.find((one) => one.seq === seq);
  if (entry === undefined) return replay_before_start();
  const say = moments.after(seq).at === at ? replay_entry : replay_last_entry;
  const words = say({ seq, time: scenarioClock(s.clockStart, entry.at), who: actorText(s, entry), what: actText(s, entry.act) });
  const isCorrected = moments.chronicle(moments.last.seq).leftOut.some((out) => out.seq === seq && out.why === 'corrected');
  return isCorrected ? `${words} ${replay_corrected()}` : words;
}
