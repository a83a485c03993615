import { useState } from 'react';
import { HARM_CLASSES } from '#core/scenario/model.ts';
import {
  console_rank_assets, console_rank_confirm, console_rank_down, console_rank_harms, console_rank_note, console_rank_of, console_rank_order, console_rank_role,
  console_rank_title, console_rank_up,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { harmWord } from '#ui/kit/HarmMark.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import type { ConsoleControl } from '../control.ts';
import { speak } from '../speak.ts';
import { OnBehalf } from './CommitSheet.tsx';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';
import styles from './Sheets.module.css';

interface Ranked {
  readonly id: string;
  readonly title: string;
}

/** What can be ranked: the four classes of harm, or the assets as a seat knows them. */
function ranked(c: ConsoleControl, of: 'harms' | 'assets', role: string): readonly Ranked[] {
  if (of === 'assets') return c.session.seat(role)?.assets ?? [];
  return HARM_CLASSES.map((id) => ({ id, title: harmWord(id) }));
}

/** The order with the item at `place` moved by `step`. */
function moved(order: readonly Ranked[], place: number, step: number): readonly Ranked[] {
  const other = order[place + step];
  const item = order[place];
  if (!item || !other) return order;
  return order.map((x, i) => (i === place ? other : i === place + step ? item : x));
}

/** A role's ranking after play (or before, if it was missed), worst to lose first. */
export function RankSheet({ c }: { readonly c: ConsoleControl }) {
  const [role, setRole] = useState(c.view.roles[0]?.id ?? '');
  const [of, setOf] = useState<'harms' | 'assets'>('harms');
  const [order, setOrder] = useState<readonly Ranked[]>(() => ranked(c, 'harms', role));
  const phase = c.view.clock.state === 'ended' ? 'after' : 'before';
  const choose = (next: string) => {
    const what = next === 'assets' ? 'assets' : 'harms';
    setOf(what);
    setOrder(ranked(c, what, role));
  };
  const send = () => finish(c, (inner) => speak(inner, role, { do: 'rank', of, phase, order: order.map((x) => x.id) }));
  return (
    <FormSheet title={console_rank_title()} confirm={console_rank_confirm()} missing={null} onConfirm={send} onClose={() => c.change({ sheet: null })}>
      <SelectField label={console_rank_role()} value={role} onChange={setRole} options={c.view.roles.map(({ id, title }) => ({ value: id, label: title }))} />
      <SelectField
        label={console_rank_of()} value={of} onChange={choose}
        options={[{ value: 'harms', label: console_rank_harms() }, { value: 'assets', label: console_rank_assets() }]}
      />
      <ol className={styles.order} aria-label={console_rank_order()}>
        {order.map(({ id, title }, place) => (
          <li key={id} className={styles.orderRow}>
            <span>{place + 1}. {title}</span>
            <span className={styles.row}>
              <Button size="dense" onClick={() => setOrder(moved(order, place, -1))} aria-label={console_rank_up({ title })}>↑</Button>
              <Button size="dense" onClick={() => setOrder(moved(order, place, 1))} aria-label={console_rank_down({ title })}>↓</Button>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{console_rank_note()}</p>
      <OnBehalf c={c} role={role} />
    </FormSheet>
  );
}
