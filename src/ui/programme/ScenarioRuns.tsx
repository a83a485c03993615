import type { ProgrammeScenario } from '#core/measures/programmeSets.ts';
import { programme_set } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { duration } from '#ui/kit/time.ts';
import type { RunWithFacts } from './measuredRuns.ts';
import styles from './Programme.module.css';
import { differsWords, difficultyWords } from './programmeWords.ts';
import { RunsTable } from './RunsTable.tsx';

/** All runs of one scenario: a table for each version, difficulty and horizon, with the reason why they are apart. */
export function ScenarioRuns({ title, sets }: ProgrammeScenario<RunWithFacts>) {
  const first = sets[0]?.on;
  return (
    <Card title={title}>
      <div className={styles.sets}>
        {sets.map((set) => {
          const name = programme_set({ version: set.on.version, difficulty: difficultyWords(set.on.difficulty), horizon: duration(set.on.horizon) });
          return (
            <section key={`${set.on.sha256} ${name}`}>
              <h3>{name}</h3>
              {set.differs !== null && first !== undefined && <p className={styles.note}>{differsWords(set.differs, set.on, first)}</p>}
              <RunsTable set={set} label={`${title}, ${name}`} />
            </section>
          );
        })}
      </div>
    </Card>
  );
}
