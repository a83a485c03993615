import { useEffect, useState } from 'react';
import { setup_loading, setup_to_library, setup_unknown } from '#messages/compiled/messages.js';
import type { OpenScenario } from '#stores/libraryTypes.ts';
import { libraryHref } from '#stores/routes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import type { DraftShelf } from './draftShelf.ts';
import { browserDrafts } from './draftShelf.ts';
import { SetupTable } from './SetupTable.tsx';
import styles from './SetupRoom.module.css';

export interface SetupRoomProps {
  /** Id of the scenario to set up. */
  readonly scenario: string;
  readonly drafts?: DraftShelf | undefined;
}

/** Before play: who plays what, what would hurt most, pace and slot, projector, briefing; then it starts. */
export function SetupRoom({ scenario, drafts = browserDrafts }: SetupRoomProps) {
  const openScenario = useLibrary((library) => library.openScenario);
  const trouble = useLibrary((library) => library.trouble);
  const [opened, setOpened] = useState<OpenScenario | null | 'reading'>('reading');
  useEffect(() => {
    let left = false;
    void openScenario(scenario).then((found) => !left && setOpened(found));
    return () => void (left = true);
  }, [openScenario, scenario]);
  if (opened === 'reading') return <main className={styles.notice}><ExerciseBanner /><EmptyLine>{setup_loading()}</EmptyLine></main>;
  if (opened === null) {
    return (
      <main className={styles.notice}>
        <ExerciseBanner />
        <InlineMessage kind="late" action={<ButtonLink href={libraryHref()}>{setup_to_library()}</ButtonLink>}>
          {trouble?.message ?? setup_unknown()}
        </InlineMessage>
      </main>
    );
  }
  return <SetupTable scenario={opened.scenario} drafts={drafts} />;
}
