import type { Role, Scenario } from '#core/scenario/model.ts';
import {
  setup_rank_absent, setup_rank_again, setup_rank_again_named, setup_rank_begin, setup_rank_begin_rest, setup_rank_done, setup_rank_lead,
  setup_rank_nobody, setup_rank_one, setup_rank_one_named, setup_rank_open,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import type { SetupDraft } from './setupDraft.ts';
import { isHere, rankers } from './setupDraft.ts';
import styles from './RankingStep.module.css';

interface RankingStepProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  /** The laptop goes round to these roles. */
  readonly onHandOver: (roles: readonly string[]) => void;
}

/** Who has ranked; never how. The ranking itself happens behind the curtain. */
export function RankingStep({ scenario, draft, onHandOver }: RankingStepProps) {
  const ranking = rankers(scenario, draft);
  const open = ranking.filter(({ id }) => draft.rankings[id] === undefined);
  const none = open.length === ranking.length;
  return (
    <div className={styles.RankingStep}>
      <p className={styles.lead}>{setup_rank_lead()}</p>
      {ranking.length === 0 && <EmptyLine>{setup_rank_nobody()}</EmptyLine>}
      {open.length > 0 && (
        <div>
          <Button onClick={() => onHandOver(open.map(({ id }) => id))}>{none ? setup_rank_begin() : setup_rank_begin_rest()}</Button>
        </div>
      )}
      <ul>
        {scenario.roles.filter(({ team }) => team !== 'external').map((role) => (
          <RankingRow key={role.id} role={role} here={isHere(draft, role.id)} ranked={draft.rankings[role.id] !== undefined} onHandOver={onHandOver} />
        ))}
      </ul>
    </div>
  );
}

interface RankingRowProps {
  readonly role: Role;
  readonly here: boolean;
  readonly ranked: boolean;
  readonly onHandOver: (roles: readonly string[]) => void;
}

function RankingRow({ role, here, ranked, onHandOver }: RankingRowProps) {
  const name = (ranked ? setup_rank_again_named : setup_rank_one_named)({ role: role.title });
  return (
    <li className={styles.row}>
      <TeamMark team={role.team} word={false} />
      <span className={styles.title}>{role.title}</span>
      {here ? <Chip kind={ranked ? 'done' : 'neutral'}>{ranked ? setup_rank_done() : setup_rank_open()}</Chip> : <Chip>{setup_rank_absent()}</Chip>}
      {here && (
        <Button size="dense" aria-label={name} onClick={() => onHandOver([role.id])}>
          {ranked ? setup_rank_again() : setup_rank_one()}
        </Button>
      )}
    </li>
  );
}
