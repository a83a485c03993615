import type { ReactNode } from 'react';
import {
  library_custom, library_fact_decisions, library_fact_difficulty, library_fact_length, library_fact_roles, library_last_played,
  library_never_played, library_set_up, library_set_up_named, library_tactics, library_tactics_none, library_trends,
} from '#messages/compiled/messages.js';
import type { ScenarioCard } from '#stores/libraryTypes.ts';
import { setupHref } from '#stores/routes.ts';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { minutesOf, roomDate } from '#ui/kit/time.ts';
import { difficultyWord } from './difficultyWord.ts';
import { firstSentences } from './firstSentences.ts';
import { RoleCounts } from './RoleCounts.tsx';
import styles from './ScenarioCardView.module.css';
import { tacticWords } from './tacticWords.ts';
import { trendWord } from './trendWord.ts';

interface ScenarioCardViewProps {
  readonly card: ScenarioCard;
  /** Epoch ms of the last exercise with it on this machine, `null` = never. */
  readonly lastPlayed: number | null;
}

/** What a facilitator chooses by. */
export function ScenarioCardView({ card, lastPlayed }: ScenarioCardViewProps) {
  const tactics = tacticWords(card.techniques);
  return (
    <Card title={card.title} level={3} className={styles.ScenarioCardView} aside={card.custom ? <Chip>{library_custom()}</Chip> : undefined}>
      <p className={styles.summary}>{firstSentences(card.summary, 2)}</p>
      <dl className={styles.facts}>
        <Fact name={library_fact_length()}>{minutesOf(card.duration)}</Fact>
        <Fact name={library_fact_roles()}><RoleCounts roles={card.roles} /></Fact>
        <Fact name={library_fact_decisions()}>{card.decisions}</Fact>
        <Fact name={library_fact_difficulty()}>{difficultyWord(card.difficulty)}</Fact>
      </dl>
      {card.trends.length > 0 && (
        <ul className={styles.trends} aria-label={library_trends()}>
          {card.trends.map((trend) => <li key={trend}><Chip>{trendWord(trend)}</Chip></li>)}
        </ul>
      )}
      <p className={styles.tactics}>{tactics.length === 0 ? library_tactics_none() : library_tactics({ tactics: tactics.join(', ') })}</p>
      <div className={styles.foot}>
        <span className={styles.played}>{lastPlayed === null ? library_never_played() : library_last_played({ date: roomDate(lastPlayed) })}</span>
        <ButtonLink href={setupHref(card.id)} aria-label={library_set_up_named({ title: card.title })}>{library_set_up()}</ButtonLink>
      </div>
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
