import { useState } from 'react';
import {
  console_mark_touched, console_reroute_confirm, console_reroute_consequence, console_reroute_entered, console_reroute_here, console_reroute_missing,
  console_reroute_reason_1, console_reroute_reason_2, console_reroute_reason_3, console_reroute_stage, console_reroute_title,
} from '#messages/compiled/messages.js';
import { ReasonSheet } from '#ui/kit/aria/ReasonSheet.tsx';
import type { ConsoleControl } from '../control.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { finish } from './finish.ts';

/** Takes play to another stage; undelivered messages and alerts of the present one are withdrawn. */
export function RerouteSheet({ c }: { readonly c: ConsoleControl }) {
  const [stage, setStage] = useState<string | null>(null);
  const send = (because: string) =>
    stage === null ? console_reroute_missing() : finish(c, () => c.session.submit({ do: 'reroute', stage, because }))?.message;
  return (
    <ReasonSheet
      title={console_reroute_title()} consequence={console_reroute_consequence()} confirm={console_reroute_confirm()} marks={console_mark_touched()}
      suggestions={[console_reroute_reason_1(), console_reroute_reason_2(), console_reroute_reason_3()]}
      onConfirm={send} onClose={() => c.change({ sheet: null })}
    >
      <ChoiceList
        legend={console_reroute_stage()}
        choices={c.view.stages.map(({ id, title, entered, current }) => ({
          id, title, note: current ? console_reroute_here() : entered ? console_reroute_entered() : null,
        }))}
        chosen={stage === null ? [] : [stage]}
        onChange={(ids) => setStage(ids[0] ?? null)}
      />
    </ReasonSheet>
  );
}
