import {
  debrief_creed, debrief_ended, debrief_headline_none, debrief_headline_open, debrief_headline_out, debrief_no_ending, debrief_running, debrief_talk,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import { Prose } from '#ui/kit/Prose.tsx';
import { length, type DebriefProps } from './debriefProps.ts';

/** The finding in one sentence, how it ended, and that nobody is to blame. */
export function Headline({ record, measures }: DebriefProps) {
  const ending = record.scenario.endings.find((e) => e.id === measures.ending);
  const attacked = measures.incidents.filter((i) => i.state !== 'prevented');
  const slowest = attacked.reduce<number | null>((most, i) => (i.ttr === null ? most : Math.max(most ?? 0, i.ttr)), null);
  const open = attacked.some((i) => i.state === 'open' || i.state === 'never-begun');
  const sentence = attacked.length === 0 ? debrief_headline_none() : open || slowest === null ? debrief_headline_open() : debrief_headline_out({ time: length(slowest) });
  return (
    <section>
      <h2>{sentence}</h2>
      <p>{record.chronicle.ended ? debrief_ended({ time: scenarioClock(record.scenario.clockStart, measures.endedAt), ending: ending?.title ?? debrief_no_ending() }) : debrief_running()}</p>
      {ending && <Prose prose={ending.prose} />}
      <p>{debrief_creed()}</p>
      {measures.talkNotCounted && <p>{debrief_talk()}</p>}
    </section>
  );
}
