import { CheckIcon, CircleDashedIcon, XIcon } from 'lucide-react';
import type { Scenario } from '#core/scenario/model.ts';
import {
  debrief_gap_came_back, debrief_gap_count, debrief_gap_needs_owner, debrief_gap_places, debrief_gap_state_accepted, debrief_gap_state_dropped, debrief_gap_state_open, debrief_gap_top,
} from '#messages/compiled/messages.js';
import { titleOf } from '../titles.ts';
import styles from './Gaps.module.css';
import { allPlaces, evidenceOf, type GapUnit } from '#core/measures/gapUnits.ts';

const STATES = { open: debrief_gap_state_open, accepted: debrief_gap_state_accepted, dropped: debrief_gap_state_dropped, merged: debrief_gap_state_open } as const;

interface GapRowProps {
  readonly scenario: Scenario;
  readonly unit: GapUnit;
  /** 1, 2 or 3 for one to fix first. */
  readonly number: number | null;
  readonly selected: boolean;
  /** It was to be mended after an earlier exercise. */
  readonly cameBack: boolean;
  readonly onSelect: () => void;
}

/** One gap in the list: its state as a mark and in words, what it is, where, and how many moments show it. */
export function GapRow({ scenario, unit, number, selected, cameBack, onSelect }: GapRowProps) {
  const { note } = unit;
  const places = allPlaces(unit);
  const about = places.length === 1 ? places[0]?.about : null;
  const moments = evidenceOf(unit).length;
  const said = [
    number === null ? STATES[note.state]() : debrief_gap_top(),
    note.state === 'accepted' && note.owner.trim() === '' && debrief_gap_needs_owner(),
    cameBack && debrief_gap_came_back(),
    about != null ? titleOf(scenario, about) : places.length > 1 && debrief_gap_places({ count: places.length }),
  ].filter(Boolean);
  return (
    <button type="button" className={styles.GapRow} aria-pressed={selected} data-state={note.state} onClick={onSelect}>
      <span className={styles.badge} data-top={number !== null} aria-hidden="true">{number ?? <StateIcon state={note.state} />}</span>
      <span className={styles.words}>
        <span className={styles.title}>{unit.title}</span>
        <span className={styles.quiet}>{said.join(' · ')}</span>
      </span>
      {moments > 0 && <span className={styles.moments}>{debrief_gap_count({ count: moments })}</span>}
    </button>
  );
}

function StateIcon({ state }: { readonly state: GapUnit['note']['state'] }) {
  const Icon = state === 'accepted' ? CheckIcon : state === 'dropped' ? XIcon : CircleDashedIcon;
  return <Icon size={16} />;
}
