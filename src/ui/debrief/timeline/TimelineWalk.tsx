import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { debrief_timeline, debrief_timeline_at, debrief_timeline_hint, debrief_timeline_item, debrief_timeline_log, debrief_timeline_room, debrief_timeline_span } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { useWays } from '../debriefWays.ts';
import { entryAt } from '../entryAt.ts';
import { useWidth } from '../useWidth.ts';
import { itemAfter, itemsOf, type Item } from './items.ts';
import type { Lane } from './lane.ts';
import { roomTimeAt } from '#core/exercise/roomTimeAt.ts';
import { roomTimeWords } from './roomTime.ts';
import styles from './Timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';

interface TimelineWalkProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'chronicle' | 'entries'>;
  readonly lanes: readonly Lane[];
  readonly summary: string;
  readonly zoom: number;
}

/** Narrowest that the chart is drawn, and its width on paper (A4 less margins), in px. */
const NARROWEST = 640;
const PAPER = 620;

/** The chart, walked through by keys or by pointer, as a slider over its items: the line below says what is chosen, Enter leads to that minute of the log. */
export function TimelineWalk({ record, lanes, summary, zoom }: TimelineWalkProps) {
  const { printing, showEntry } = useWays();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 1340);
  const items = useMemo(() => itemsOf(lanes), [lanes]);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = items.flat();
  const at = all.findIndex((found) => found.key === chosen);
  const item = all[at] ?? null;
  const seq = item === null ? null : entryAt(record, item.at);
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key === 'Enter' && seq !== null && key.target === key.currentTarget) showEntry(seq);
    const next = itemAfter(items, chosen, key.key);
    if (next === null) return;
    key.preventDefault();
    setChosen(next.key);
    place.current?.querySelector(`[data-item="${next.key}"]`)?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  };
  const onClick = ({ target }: MouseEvent) => {
    const key = target instanceof Element ? target.closest('[data-item]')?.getAttribute('data-item') : null;
    if (key != null) setChosen(key);
  };
  const { chronicle, scenario } = record;
  const say = (one: Pick<Item, 'at' | 'until' | 'words'>): string => timeWords(record, one);
  const told = item === null ? debrief_timeline_hint() : debrief_timeline_item({ lane: item.lane, words: say(item) });
  return (
    <>
      <div
        ref={place} className={styles.scroll} tabIndex={0} onKeyDown={onKeyDown} onClick={onClick}
        role="slider" aria-label={debrief_timeline()} aria-valuemin={0} aria-valuemax={all.length} aria-valuenow={at + 1} aria-valuetext={told}
      >
        <TimelineChart
          lanes={lanes} end={chronicle.endedAt} clockStart={scenario.clockStart} summary={summary} chosen={chosen} say={say}
          width={printing ? PAPER : Math.round(Math.max(NARROWEST, width) * zoom)}
        />
      </div>
      {!printing && <Told words={told} onLog={seq === null ? null : () => showEntry(seq)} />}
    </>
  );
}

/** What is chosen, and the way to its minute in the log. */
function Told({ words, onLog }: { readonly words: string; readonly onLog: (() => void) | null }) {
  return (
    <div className={styles.told}>
      <span aria-hidden="true">{words}</span>
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
