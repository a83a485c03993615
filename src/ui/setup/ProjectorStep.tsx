import {
  setup_projector_again, setup_projector_black, setup_projector_blocked, setup_projector_how, setup_projector_lead, setup_projector_open,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './RankingStep.module.css';
import type { ProjectorWindow } from './useProjectorWindow.ts';

/** Opens the window for the wall before play; it goes over to the exercise when that starts. */
export function ProjectorStep({ projector }: { readonly projector: ProjectorWindow }) {
  return (
    <div className={styles.RankingStep}>
      <p className={styles.lead}>{setup_projector_lead()}</p>
      <div>
        <Button onClick={projector.open}>{projector.state === 'open' ? setup_projector_again() : setup_projector_open()}</Button>
      </div>
      {projector.state === 'blocked' && <InlineMessage kind="late" urgent>{setup_projector_blocked()}</InlineMessage>}
      <p className={styles.lead}>{setup_projector_how()} {setup_projector_black()}</p>
    </div>
  );
}
