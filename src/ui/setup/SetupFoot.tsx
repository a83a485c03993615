import type { Scenario } from '#core/scenario/model.ts';
import { setup_read_briefing, setup_start, setup_starting, setup_to_library } from '#messages/compiled/messages.js';
import { libraryHref } from '#stores/routes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { missingWords } from './missingWords.ts';
import styles from './SetupRoom.module.css';
import type { Setup } from './useSetup.ts';

/** "Start" is always on; what is missing stands beside it in words. */
export function SetupFoot({ scenario, setup }: { readonly scenario: Scenario; readonly setup: Setup }) {
  const { draft, failure, starting, step } = setup;
  return (
    <footer className={styles.foot}>
      <ButtonLink href={libraryHref()}>{setup_to_library()}</ButtonLink>
      {failure === null ? (
        <p className={styles.missing} id="setup-missing">{missingWords(scenario, draft)}</p>
      ) : (
        <div className={styles.missing} id="setup-missing"><InlineMessage kind="late" urgent>{failure}</InlineMessage></div>
      )}
      {step !== 'briefing' && <Button className={styles.briefing} onClick={() => setup.go('briefing')}>{setup_read_briefing()}</Button>}
      <Button kind="primary" busy={starting ? setup_starting() : undefined} aria-describedby="setup-missing" onClick={setup.start}>
        {setup_start()}
      </Button>
    </footer>
  );
}
