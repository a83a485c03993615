import type { Scenario } from '#core/scenario/model.ts';
import { debrief_export, debrief_print, debrief_title, report_save } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import type { DebriefPageProps } from './Debrief.tsx';
import styles from './Debrief.module.css';

/** Title, mark of the exercise, and the ways off the page: back, paper, a file. */
export function Head({ scenario, back, onSave, onReport }: Pick<DebriefPageProps, 'back' | 'onSave'> & { readonly scenario: Scenario; readonly onReport?: () => void }) {
  return (
    <header className={styles.head}>
      <h1>{debrief_title({ title: scenario.title })}</h1>
      <ExerciseBanner handling={scenario.handling} />
      <div className={styles.ways}>
        {back && <ButtonLink href={back.href}>{back.words}</ButtonLink>}
        <Button onClick={() => print()}>{debrief_print()}</Button>
        {onReport && <Button onClick={onReport}>{report_save()}</Button>}
        <Button onClick={onSave}>{debrief_export()}</Button>
      </div>
    </header>
  );
}
