import { useState } from 'react';
import type { RankedThing, RankPhase } from '#core/measures/agreement.ts';
import {
  debrief_as_chart, debrief_as_table, debrief_rank_after, debrief_rank_assets, debrief_rank_before, debrief_rank_harms, debrief_rank_none, debrief_rank_title, debrief_tau_against,
  debrief_tau_high, debrief_tau_little, debrief_tau_note, debrief_tau_some,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import debrief from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { useWays } from '../debriefWays.ts';
import styles from './Known.module.css';
import { rankedRows } from './ranking.ts';
import { RankSlope, RankTable } from './RankSlope.tsx';

const FOUR: readonly (readonly [RankedThing, RankPhase])[] = [['harms', 'before'], ['harms', 'after'], ['assets', 'before'], ['assets', 'after']];
const THINGS = { harms: debrief_rank_harms, assets: debrief_rank_assets } as const;
const PHASES = { before: debrief_rank_before, after: debrief_rank_after } as const;

/** Words first, then the number (DESIGN 7). `null`: a side did not rank, or ranked without difference. */
export function tauWords(tau: number | null): string {
  if (tau === null) return debrief_rank_none();
  const said = { tau: tau.toFixed(2).replace('-', '−') };
  if (tau < 0) return debrief_tau_against(said);
  if (tau < 0.5) return debrief_tau_little(said);
  return (tau < 0.8 ? debrief_tau_some : debrief_tau_high)(said);
}

/** How far business and SecOps put the same things first, before and after play. */
export function RankCard({ record, measures }: DebriefProps) {
  const { printing } = useWays();
  const [asTable, setAsTable] = useState(false);
  const tools = printing ? undefined : <Button size="dense" kind="quiet" onClick={() => setAsTable(!asTable)}>{asTable ? debrief_as_chart() : debrief_as_table()}</Button>;
  return (
    <Card title={debrief_rank_title()} aside={tools}>
      <div className={styles.ranks}>
        {FOUR.map(([of, phase]) => {
          const name = `${THINGS[of]()}, ${PHASES[phase]()}`;
          const words = tauWords(measures.context[of][phase]);
          const rows = rankedRows(record, of, phase);
          return (
            <section key={name} aria-label={name}>
              <p className={debrief.quiet}>{name}</p>
              <h3>{words}</h3>
              {rows !== null && (asTable ? <RankTable rows={rows} name={name} /> : <RankSlope rows={rows} summary={`${name}: ${words}`} />)}
            </section>
          );
        })}
      </div>
      <p className={debrief.quiet}>{debrief_tau_note()}</p>
    </Card>
  );
}
