import { useState, type SubmitEvent } from 'react';
import type { CommitRecord } from '#core/exercise/chronicle.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { Decision, Scenario } from '#core/scenario/model.ts';
import {
  rehearse_ask, rehearse_asking, rehearse_choice, rehearse_choice_at, rehearse_else, rehearse_else_minute, rehearse_else_never, rehearse_minute, rehearse_minute_hint,
  rehearse_minute_hint_plain, rehearse_minute_same, rehearse_minute_wrong,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { titleOf } from '../titles.ts';
import { nearestSecond } from './nearestSecond.ts';
import styles from './WhatIf.module.css';

/** Options are named by their ids; these two cannot be ids. */
const [MINUTE, NEVER] = ['@minute', '@never'];

export interface ChangeFormProps {
  readonly scenario: Scenario;
  readonly source: Decision;
  readonly commits: readonly CommitRecord[];
  readonly chosen: CommitRecord;
  readonly onChoose: (seq: number) => void;
  readonly running: boolean;
  readonly onAsk: (change: Change) => void;
}

/** Which choice, what instead of it, and one button. */
export function ChangeForm({ scenario, source, commits, chosen, onChoose, running, onAsk }: ChangeFormProps) {
  const time = (at: number): string => scenarioClock(scenario.clockStart, at);
  const others = source.options.filter(({ id }) => id !== chosen.option).map((option) => ({ value: option.id, label: option.prose.title }));
  const ways = [...others, { value: MINUTE, label: rehearse_else_minute() }, { value: NEVER, label: rehearse_else_never() }];
  const [wanted, setWanted] = useState<string | null>(null);
  const [minute, setMinute] = useState(time(chosen.at));
  const [wrong, setWrong] = useState<string | undefined>();
  const way = ways.find(({ value }) => value === wanted)?.value ?? ways[0]?.value ?? MINUTE;
  const want = (value: string | null, at: number): void => {
    setWanted(value);
    setMinute(time(at));
    setWrong(undefined);
  };
  const ask = (): void => {
    if (way !== MINUTE) return onAsk(way === NEVER ? { seq: chosen.seq, omit: true } : { seq: chosen.seq, option: way });
    const at = nearestSecond(minute, chosen.at, scenario.clockStart);
    if (at === null || at === chosen.at) return setWrong(at === null ? rehearse_minute_wrong({ time: time(chosen.at) }) : rehearse_minute_same());
    setWrong(undefined);
    onAsk({ seq: chosen.seq, at });
  };
  const choose = (seq: number): void => {
    want(null, commits.find((commit) => commit.seq === seq)?.at ?? chosen.at);
    onChoose(seq);
  };
  const submit = (pressed: SubmitEvent): void => {
    pressed.preventDefault();
    if (!running) ask();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {commits.length > 1 && <ChoiceField scenario={scenario} commits={commits} chosen={chosen} onChoose={choose} />}
      <SelectField label={rehearse_else()} value={way} options={ways} onChange={(value) => want(value, chosen.at)} />
      {way === MINUTE && <TextField label={rehearse_minute()} value={minute} wrong={wrong} onChange={setMinute} hint={minuteHint(scenario, chosen)} />}
      <Button type="submit" busy={running ? rehearse_asking() : undefined}>{rehearse_ask()}</Button>
    </form>
  );
}

/** Where a decision was taken more than once. */
function ChoiceField({ scenario, commits, chosen, onChoose }: Pick<ChangeFormProps, 'scenario' | 'commits' | 'chosen' | 'onChoose'>) {
  const options = commits.map(({ seq, at, option }) => ({
    value: String(seq), label: rehearse_choice_at({ time: scenarioClock(scenario.clockStart, at), option: titleOf(scenario, option) }),
  }));
  return <SelectField label={rehearse_choice()} value={String(chosen.seq)} options={options} onChange={(seq) => onChoose(Number(seq))} />;
}

const minuteHint = ({ clockStart }: Scenario, { at }: CommitRecord): string =>
  clockStart === null ? rehearse_minute_hint_plain() : rehearse_minute_hint({ time: scenarioClock(clockStart, at) });
