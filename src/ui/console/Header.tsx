import { PauseIcon, PlayIcon, SearchIcon, SkipForwardIcon } from 'lucide-react';
import {
  console_finish_about, console_finish_open, console_plain_http, console_room_note, console_slot_ends, console_slot_none, console_stage_none, console_stage_of, console_state_ended,
  console_state_paused, console_state_ready, devices_mode_lan_http,
} from '#messages/compiled/messages.js';
import { Chip } from '#ui/kit/Chip.tsx';
import { ClockPair } from '#ui/kit/ClockPair.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { roomClock, scenarioClock, sinceStart } from '#ui/kit/time.ts';
import { ActionButton } from './ActionButton.tsx';
import { actionOf } from './actions/registry.ts';
import type { ConsoleControl } from './control.ts';
import { finishWall, slotEndWall } from './finish.ts';
import styles from './Header.module.css';
import { DevicesButton } from './DevicesButton.tsx';
import { PaceSelect } from './PaceSelect.tsx';

/** Title, stage, what it is marked as (plain http always), both clocks, what moves them, when it ends. */
export function Header({ c }: { readonly c: ConsoleControl }) {
  const { view } = c;
  const paused = view.clock.state !== 'running';
  return (
    <header className={styles.Header}>
      <div className={styles.title}>
        <h1 className={styles.name}>{view.title.title}</h1>
        <p className={styles.stage}>
          {view.stage === null ? console_stage_none() : console_stage_of({ index: view.stage.index, of: view.stage.of, title: view.stage.title })}
        </p>
        <div className={styles.marks}>
          <ExerciseBanner handling={view.title.handling} />
          {c.table.status === 'open' && c.table.mode === 'lan-http' && <span title={devices_mode_lan_http()}><Chip kind="due">{console_plain_http()}</Chip></span>}
        </div>
      </div>
      <div className={styles.clocks}><Clocks c={c} /></div>
      <div className={styles.controls}>
        <ActionButton c={c} action={actionOf('toggle')} icon={paused ? <PlayIcon size={16} aria-hidden="true" /> : <PauseIcon size={16} aria-hidden="true" />} />
        <ActionButton c={c} action={actionOf('next')} icon={<SkipForwardIcon size={16} aria-hidden="true" />} />
        <PaceSelect c={c} />
      </div>
      <Finish c={c} />
      <div className={styles.controls}>
        <DevicesButton c={c} />
        <ActionButton c={c} action={actionOf('palette')} icon={<SearchIcon size={16} aria-hidden="true" />} />
      </div>
    </header>
  );
}

function Clocks({ c }: { readonly c: ConsoleControl }) {
  const { view, session, wall } = c;
  const { clock } = view;
  const minutes = session.startedWall === null ? 0 : Math.max(0, Math.floor((wall - session.startedWall) / 60_000));
  const words = { ready: console_state_ready(), paused: console_state_paused(), ended: console_state_ended(), running: null }[clock.state];
  return (
    <ClockPair
      scenario={scenarioClock(clock.clockStart, clock.now, true)}
      scenarioNote={clock.clockStart === null ? undefined : sinceStart(clock.now)}
      room={roomTimeWords(wall)}
      roomNote={console_room_note({ minutes, of: session.setup?.slotMinutes ?? Math.round(view.duration / 60) })}
      state={words === null ? undefined : <Chip kind="accent">{words}</Chip>}
    />
  );
}

function Finish({ c }: { readonly c: ConsoleControl }) {
  const finish = finishWall(c.view, c.wall);
  const slot = slotEndWall(c.session);
  return (
    <p className={styles.finish}>
      <span>{finish === null ? console_finish_open() : console_finish_about({ time: roomClock(finish) })}</span>
      <span className={styles.slot}>{slot === null ? console_slot_none() : console_slot_ends({ time: roomClock(slot) })}</span>
    </p>
  );
}
