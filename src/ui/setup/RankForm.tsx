import { useState } from 'react';
import type { HarmClass, Scenario } from '#core/scenario/model.ts';
import {
  setup_rank_assets, setup_rank_for, setup_rank_harm_disclosure, setup_rank_harm_downtime, setup_rank_harm_reputation, setup_rank_harm_tampering,
  setup_rank_harms, setup_rank_how, setup_rank_save,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { HarmMark } from '#ui/kit/HarmMark.tsx';
import { OrderList } from './OrderList.tsx';
import type { RoleRanking } from './setupDraft.ts';
import styles from './TurnPage.module.css';
import { TurnTitle } from './TurnTitle.tsx';

const HARM_WORDS = {
  downtime: setup_rank_harm_downtime,
  reputation: setup_rank_harm_reputation,
  disclosure: setup_rank_harm_disclosure,
  tampering: setup_rank_harm_tampering,
} as const;
const harmTitle = (id: string): string => HARM_WORDS[id as HarmClass]();

interface RankFormProps {
  readonly scenario: Scenario;
  /** Title of the role whose turn it is. */
  readonly role: string;
  readonly start: RoleRanking;
  readonly onRanked: (ranking: RoleRanking) => void;
}

/** One role's own moment: what would hurt most, in order. */
export function RankForm({ scenario, role, start, onRanked }: RankFormProps) {
  const [harms, setHarms] = useState(start.harms);
  const [assets, setAssets] = useState(start.assets);
  const assetTitle = (id: string): string => scenario.assets.find((asset) => asset.id === id)?.title ?? id;
  return (
    <main className={styles.TurnPage}>
      <TurnTitle>{setup_rank_for({ role })}</TurnTitle>
      <p className={styles.how}>{setup_rank_how()}</p>
      <section className={styles.part} aria-labelledby="setup-rank-harms">
        <h2 id="setup-rank-harms" className={styles.heading}>{setup_rank_harms()}</h2>
        <OrderList
          label={setup_rank_harms()}
          order={harms}
          titleOf={harmTitle}
          draw={(id) => <HarmMark harm={id as HarmClass} word={harmTitle(id)} />}
          onOrder={setHarms}
        />
      </section>
      {assets.length > 1 && (
        <section className={styles.part} aria-labelledby="setup-rank-assets">
          <h2 id="setup-rank-assets" className={styles.heading}>{setup_rank_assets()}</h2>
          <OrderList label={setup_rank_assets()} order={assets} titleOf={assetTitle} onOrder={setAssets} />
        </section>
      )}
      <Button kind="primary" size="phone" onClick={() => onRanked({ harms, assets })}>{setup_rank_save()}</Button>
    </main>
  );
}
