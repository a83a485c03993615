import { programme_why_waiting, programme_without } from '#messages/compiled/messages.js';
import type { ProgrammeRun } from '#stores/programme/programmeTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Programme.module.css';
import { whyWords } from './programmeWords.ts';

/** Exercises that have no figures, each with the reason. */
export function WithoutFigures({ runs }: { readonly runs: readonly ProgrammeRun[] }) {
  const without = runs.filter((run) => run.facts === null);
  if (without.length === 0) return null;
  return (
    <Card title={programme_without()}>
      <ul className={styles.without}>
        {without.map(({ id, title, playedWall, why }) => (
          <li key={id}>
            <strong>{title}</strong> <span className={styles.quiet}>{roomDate(playedWall)}</span> {why === null ? programme_why_waiting() : whyWords(why)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
