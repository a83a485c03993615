import type { EarlierAction } from '#core/measures/earlierActions.ts';
import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_retests_agreed, setup_retests_done_when, setup_retests_more, setup_retests_no_owner, setup_retests_no_test, setup_retests_own, setup_retests_owner, setup_retests_shown,
  setup_retests_shown_apart, setup_retests_shown_whole,
} from '#messages/compiled/messages.js';
import { gapKind } from '#ui/kit/gaps/gapKind.ts';
import { thingTitle } from '#ui/kit/thingTitle.ts';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Retests.module.css';

/** Places named before the rest is only counted. */
const FIRST = 5;

/** One corrective action that is tested again: who was to mend it, how one sees that it is done, and what in the play would show it. */
export function RetestItem({ scenario, action }: { readonly scenario: Scenario; readonly action: EarlierAction }) {
  const { mark, title, owner, doneWhen, createdWall } = action;
  return (
    <li>
      <p><strong>{title === '' ? gapKind(scenario, mark.codes[0] ?? mark.key).title : title}</strong></p>
      <p className={styles.quiet}>{[setup_retests_agreed({ date: roomDate(createdWall) }), owner === '' ? setup_retests_no_owner() : setup_retests_owner({ owner })].join(' · ')}</p>
      <p>{doneWhen === '' ? setup_retests_no_test() : setup_retests_done_when({ test: doneWhen })}</p>
      <p>{shownWords(scenario, action)}</p>
    </li>
  );
}

function shownWords(scenario: Scenario, { mark }: EarlierAction): string {
  if (mark.codes.length === 0) return setup_retests_own();
  const abouts = [...new Set(mark.places.flatMap((place) => place.split(' ')[1] ?? []))];
  if (abouts.length === 0) return setup_retests_shown_whole();
  const named = abouts.slice(0, FIRST).map((about) => thingTitle(scenario, about));
  const more = abouts.length > FIRST ? ` ${setup_retests_more({ count: abouts.length - FIRST })}` : '';
  const places = `${named.join(' · ')}${more}`;
  return mark.apart ? setup_retests_shown_apart({ places }) : setup_retests_shown({ places });
}
