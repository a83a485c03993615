import { ChevronLeftIcon, ChevronRightIcon, PauseIcon, PlayIcon, SkipBackIcon, SkipForwardIcon } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Moments } from '#core/exercise/moments.ts';
import type { Scenario } from '#core/scenario/model.ts';
import {
  replay_controls, replay_entry_back, replay_entry_on, replay_keys, replay_minute_back, replay_minute_on, replay_play, replay_room, replay_said, replay_slider, replay_speed,
  replay_stop, replay_time, replay_times,
} from '#messages/compiled/messages.js';
import { announce } from '#ui/kit/announcements.ts';
import { Button } from '#ui/kit/Button.tsx';
import { roomTimeAt } from '#core/exercise/roomTimeAt.ts';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { EntryMarks } from './EntryMarks.tsx';
import { momentWords, type MomentWords } from './momentWords.ts';
import styles from './Replay.module.css';
import { stepOfKey, stepTo, type Step } from './steps.ts';
import { useArrival } from './useArrival.ts';
import type { Replaying } from './useReplay.ts';

/** Scenario seconds a second. */
const SPEEDS = [1, 10, 60, 300, 900] as const;

interface ReplayBarProps {
  readonly scenario: Scenario;
  readonly moments: Moments;
  readonly replaying: Replaying;
  readonly words: MomentWords;
}

/** The slider over all seconds, steps by minute and by entry, and play; what a button brings is said once, politely. */
export function ReplayBar({ scenario, moments, replaying, words }: ReplayBarProps) {
  const { instant, show } = replaying;
  const id = useId();
  const slider = useArrival<HTMLInputElement>();
  const said = ({ entry, came }: MomentWords, at: number): string => replay_said({ time: scenarioClock(scenario.clockStart, at, true), words: [entry, ...came].join(' ') });
  const onKeyDown = (key: KeyboardEvent): void => {
    const step = key.ctrlKey || key.metaKey || key.altKey ? null : stepOfKey(key.key);
    if (step === null) return;
    key.preventDefault();
    show(stepTo(moments, instant, step));
  };
  const go = (step: Step) => (): void => {
    const next = stepTo(moments, instant, step);
    show(next);
    announce(said(momentWords(scenario, moments, next), next.at));
  };
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <div className={styles.bar} role="group" aria-label={replay_controls()}>
      <div className={styles.track}>
        <EntryMarks moments={moments} />
        <input
          ref={slider} type="range" min={0} max={Math.max(1, moments.last.at)} step={1} value={instant.at} className={styles.slider}
          aria-label={replay_slider()} aria-valuetext={said(words, instant.at)} aria-describedby={id}
          onChange={(change) => show(moments.instant(Number(change.target.value)))} onKeyDown={onKeyDown}
        />
      </div>
      <Times scenario={scenario} moments={moments} at={instant.at} />
      <div className={styles.steps}>
        <Button icon={<SkipBackIcon {...icon} />} aria-label={replay_entry_back()} title={replay_entry_back()} onClick={go('entry-back')} />
        <Button icon={<ChevronLeftIcon {...icon} />} aria-label={replay_minute_back()} title={replay_minute_back()} onClick={go('minute-back')} />
        <Button icon={<ChevronRightIcon {...icon} />} aria-label={replay_minute_on()} title={replay_minute_on()} onClick={go('minute-on')} />
        <Button icon={<SkipForwardIcon {...icon} />} aria-label={replay_entry_on()} title={replay_entry_on()} onClick={go('entry-on')} />
        <PlayControls replaying={replaying} onStop={() => announce(said(words, instant.at))} />
      </div>
      <p id={id} className={styles.keys}>{replay_keys()}</p>
    </div>
  );
}

function Times({ scenario, moments, at }: Pick<ReplayBarProps, 'scenario' | 'moments'> & { readonly at: number }) {
  const wall = roomTimeAt(moments.entries, at);
  return (
    <p className={styles.times}>
      <strong>{replay_time({ time: scenarioClock(scenario.clockStart, at, true) })}</strong>
      {wall !== null && <span>{replay_room({ time: roomTimeWords(wall) })}</span>}
    </p>
  );
}

function PlayControls({ replaying: { speed, play }, onStop }: { readonly replaying: Replaying; readonly onStop: () => void }) {
  const [wanted, setWanted] = useState(60);
  const choose = (value: string): void => {
    setWanted(Number(value));
    if (speed > 0) play(Number(value));
  };
  const turn = (): void => {
    play(speed > 0 ? 0 : wanted);
    if (speed > 0) onStop();
  };
  const Icon = speed > 0 ? PauseIcon : PlayIcon;
  return (
    <>
      <Button className={styles.play} icon={<Icon size={16} aria-hidden />} onClick={turn}>{speed > 0 ? replay_stop() : replay_play()}</Button>
      <SelectField label={replay_speed()} labelHidden value={String(wanted)} onChange={choose} options={SPEEDS.map((times) => ({ value: String(times), label: replay_times({ times }) }))} />
    </>
  );
}
