import type { ProgrammeScenario, ProgrammeSet } from '#core/measures/programmeSets.ts';
import { programme_differs, programme_set, programme_set_text } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { duration } from '#ui/kit/time.ts';
import { gapName } from './gapName.ts';
import { Lines } from './Lines.tsx';
import type { RunWithFacts } from './measuredRuns.ts';
import styles from './Programme.module.css';
import { differsWords, difficultyWords } from './programmeWords.ts';
import { SetFigures } from './SetFigures.tsx';

/** All runs of one scenario: figures for each version, difficulty and horizon, with the reasons why they are apart. */
export function ScenarioRuns({ title, sets }: ProgrammeScenario<RunWithFacts>) {
  const nameOf = gapName({ sets });
  return (
    <Card title={title}>
      <div className={styles.sets}>
        {sets.map((set) => {
          const name = setName(set, sets);
          return (
            <section key={name}>
              <h3>{name}</h3>
              <Apart set={set} first={sets[0]} />
              <SetFigures set={set} label={`${title}, ${name}`} nameOf={nameOf} />
            </section>
          );
        })}
      </div>
    </Card>
  );
}

/** What the runs of a set have in common; where another set has all of it in common too, what its text is known by. */
function setName({ on }: ProgrammeSet<RunWithFacts>, sets: readonly ProgrammeSet<RunWithFacts>[]): string {
  const name = ({ version, difficulty, horizon }: typeof on): string => programme_set({ version, difficulty: difficultyWords(difficulty), horizon: duration(horizon) });
  const same = sets.filter((other) => name(other.on) === name(on)).length;
  return same === 1 ? name(on) : programme_set_text({ set: name(on), text: on.sha256.slice(0, 8) });
}

/** Every reason why a set may not stand beside the first. */
function Apart({ set: { on, differs }, first }: { readonly set: ProgrammeSet<RunWithFacts>; readonly first: ProgrammeSet<RunWithFacts> | undefined }) {
  if (differs.length === 0 || first === undefined) return null;
  return (
    <InlineMessage>
      <p>{programme_differs()}</p>
      <Lines lines={differs.flatMap((why) => (why === 'scenario' ? [] : [differsWords(why, on, first.on)]))} none="" />
    </InlineMessage>
  );
}
