import type { BeforeAfter } from '#core/measures/measures.ts';
import {
  debrief_rank_after, debrief_rank_assets, debrief_rank_before, debrief_rank_harms, debrief_rank_none, debrief_rank_title, debrief_tau_against, debrief_tau_high,
  debrief_tau_little, debrief_tau_note, debrief_tau_some,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';

/** Words first, then the number (DESIGN 7). `null`: a side did not rank, or ranked without difference. */
export function tauWords(tau: number | null): string {
  if (tau === null) return debrief_rank_none();
  const said = { tau: tau.toFixed(2).replace('-', '−') };
  if (tau < 0) return debrief_tau_against(said);
  if (tau < 0.5) return debrief_tau_little(said);
  return (tau < 0.8 ? debrief_tau_some : debrief_tau_high)(said);
}

/** How far business and SecOps put the same things first, before and after play. */
export function RankCard({ measures }: DebriefProps) {
  return (
    <Card title={debrief_rank_title()}>
      <dl className={styles.pairs}>
        <Pair title={debrief_rank_harms()} tau={measures.context.harms} />
        <Pair title={debrief_rank_assets()} tau={measures.context.assets} />
      </dl>
      <p className={styles.quiet}>{debrief_tau_note()}</p>
    </Card>
  );
}

function Pair({ title, tau }: { readonly title: string; readonly tau: BeforeAfter }) {
  return (
    <>
      <dt>{title}, {debrief_rank_before()}</dt>
      <dd>{tauWords(tau.before)}</dd>
      <dt>{title}, {debrief_rank_after()}</dt>
      <dd>{tauWords(tau.after)}</dd>
    </>
  );
}
