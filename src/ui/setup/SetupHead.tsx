import type { Scenario } from '#core/scenario/model.ts';
import { setup_not_saved, setup_roles_chip, setup_saved, setup_title } from '#messages/compiled/messages.js';
import { Chip } from '#ui/kit/Chip.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { minutesOf } from '#ui/kit/time.ts';
import styles from './SetupRoom.module.css';

/** What is being set up, and whether the browser keeps it. */
export function SetupHead({ scenario, kept }: { readonly scenario: Scenario; readonly kept: boolean }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{setup_title({ title: scenario.title })}</h1>
      <Chip>{minutesOf(scenario.duration)}</Chip>
      <Chip>{setup_roles_chip({ count: scenario.roles.length })}</Chip>
      <ExerciseBanner handling={scenario.handling} />
      {kept ? <p className={styles.saved}>{setup_saved()}</p> : <InlineMessage kind="due">{setup_not_saved()}</InlineMessage>}
    </header>
  );
}
