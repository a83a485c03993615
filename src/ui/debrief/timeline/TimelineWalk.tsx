import { useMemo, useRef } from 'react';
import { debrief_timeline, debrief_timeline_at, debrief_timeline_empty, debrief_timeline_hint, debrief_timeline_item, debrief_timeline_log, debrief_timeline_replay, debrief_timeline_room, debrief_timeline_span } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { roomTimeAt } from '#core/exercise/roomTimeAt.ts';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import { useWays } from '../debriefWays.ts';
import { entryAt } from '../entryAt.ts';
import { ReplayLink } from '../ReplayLink.tsx';
import { useWidth } from '../useWidth.ts';
import { itemsOf, type Item } from './items.ts';
import type { Lane } from './lane.ts';
import styles from './Timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';
import { useWalk, type Zooming } from './useWalk.ts';

interface TimelineWalkProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'chronicle' | 'entries'>;
  readonly lanes: readonly Lane[];
  readonly summary: string;
  /** How many times as wide as its place it is drawn. */
  readonly zoom: number;
  readonly onZoom: (by: Zooming) => void;
}
const follow = (href: string): void => {
  location.hash = href;
};

/** Narrowest that the chart is drawn, and its width on paper (A4 less margins), in px. */
const NARROWEST = 640;
const PAPER = 620;

/** The chart, walked through by keys or by pointer, as a slider over its items: the line below says what is chosen, Enter opens its replay (or, where there is none, that minute of the log). Plus and minus zoom. */
export function TimelineWalk({ record, lanes, summary, zoom, onZoom }: TimelineWalkProps) {
  const { printing, showEntry, replay, place: way } = useWays();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 1340);
  const items = useMemo(() => itemsOf(lanes), [lanes]);
  const walk = useWalk(place, items, zoom, onZoom, ({ at }) => {
    const seq = entryAt(record, at);
    if (replay !== null) follow(replay({ at }));
    else if (seq !== null) showEntry(seq);
  }, way);
  const { item } = walk;
  const seq = item === null ? null : entryAt(record, item.at);
  const { chronicle, scenario } = record;
  const say = (one: Pick<Item, 'at' | 'until' | 'words'>): string => timeWords(record, one);
  const hint = items.length === 0 ? debrief_timeline_empty() : debrief_timeline_hint();
  const told = item === null ? hint : debrief_timeline_item({ lane: item.lane, words: say(item) });
  return (
    <>
      <div
        ref={place} className={styles.scroll} tabIndex={0} onKeyDown={walk.onKeyDown} onClick={walk.onClick}
        role="slider" aria-label={debrief_timeline()} aria-valuemin={0} aria-valuemax={items.flat().length} aria-valuenow={walk.at + 1} aria-valuetext={told}
      >
        {(printing || width !== null) && <TimelineChart
          lanes={lanes} end={chronicle.endedAt} clockStart={scenario.clockStart} room={(second) => roomTimeAt(record.entries, second)} summary={summary} chosen={item?.key ?? null} say={say}
          width={printing || width === null ? PAPER : Math.round(Math.max(NARROWEST, width) * zoom)}
        />}
      </div>
      {!printing && <Told words={told} at={item?.at ?? null} onLog={seq === null ? null : () => showEntry(seq)} />}
    </>
  );
}

interface ToldProps {
  readonly words: string;
  readonly at: number | null;
  readonly onLog: (() => void) | null;
}

/** What is chosen, and the ways to its moment: the replay, and the log. */
function Told({ words, at, onLog }: ToldProps) {
  return (
    <div className={styles.told}>
      <span aria-hidden="true">{words}</span>
      {at !== null && <ReplayLink moment={{ at }}>{debrief_timeline_replay()}</ReplayLink>}
      {onLog !== null && <Button size="dense" onClick={onLog}>{debrief_timeline_log()}</Button>}
    </div>
  );
}

/** "02:14: Enters (room 10:41)" */
function timeWords({ scenario: { clockStart }, entries }: TimelineWalkProps['record'], { at, until, words }: Pick<Item, 'at' | 'until' | 'words'>): string {
  const time = scenarioClock(clockStart, at);
  const said = until === null ? debrief_timeline_at({ time, words }) : debrief_timeline_span({ time, until: scenarioClock(clockStart, until), words });
  const wall = roomTimeAt(entries, at);
  return wall === null ? said : `${said} ${debrief_timeline_room({ time: roomTimeWords(wall) })}`;
}
